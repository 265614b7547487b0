package dev.talkgraph.picture;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import java.io.StringReader;
import java.util.ArrayList;

/** What a processor of JSON-LD understands that has no network. */
final class Titanium {

    private static final String OWN = "urn:talkgraph:term:";

    private Titanium() {}

    static Drawn read(String text) throws Exception {
        var offline =
                new JsonLdOptions(
                        (uri, options) -> {
                            throw new AssertionError("A network would be needed for " + uri);
                        });
        var expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(text))).options(offline).get();
        var nodes = new ArrayList<Subgraph.Node>();
        var links = new ArrayList<Subgraph.Link>();
        for (var value : expanded) {
            var thing = value.asJsonObject();
            var type = thing.getJsonArray("@type").getString(0);
            if (type.equals(OWN + "Link")) {
                links.add(link(thing));
            } else if (!type.equals("https://schema.org/Dataset")) {
                nodes.add(node(thing, type));
            }
        }
        return Drawn.of(nodes, links);
    }

    private static Subgraph.Node node(JsonObject thing, String type) {
        var community = thing.get(OWN + "community");
        return new Subgraph.Node(
                id(thing),
                switch (type.replace("https://schema.org/", "")) {
                    case "Person" -> "person";
                    case "PodcastSeries" -> "podcast";
                    case "PodcastEpisode" -> "episode";
                    case "DefinedTerm" -> "topic";
                    case "Claim" -> "claim";
                    case "Quotation" -> "quote";
                    case "Question" -> "question";
                    default -> throw new AssertionError("No type of a node: " + type);
                },
                first(thing, "https://schema.org/name").getString("@value"),
                weight(thing),
                community == null ? null : first(thing, OWN + "community").getInt("@value"));
    }

    private static Subgraph.Link link(JsonObject thing) {
        return new Subgraph.Link(
                id(first(thing, OWN + "source")),
                id(first(thing, OWN + "target")),
                first(thing, OWN + "linkType").getString("@value"),
                weight(thing));
    }

    private static String id(JsonObject thing) {
        return thing.getString("@id").replaceFirst("^urn:talkgraph:", "");
    }

    private static double weight(JsonObject thing) {
        return first(thing, OWN + "weight").getJsonNumber("@value").doubleValue();
    }

    private static JsonObject first(JsonObject thing, String name) {
        JsonValue values = thing.get(name);
        return values.asJsonArray().getJsonObject(0);
    }
}

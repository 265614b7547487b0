package dev.talkgraph.picture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JSON-LD 1.1 on schema.org's terms. Each link is there as a statement (this claim is about that
 * topic) and once more as a thing of its own that has a weight. The context comes along, so that
 * nobody needs the network to understand the answer; it is published at {@code
 * /contexts/talkgraph.jsonld} too.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">The format</a>
 */
final class JsonLdWriter implements PictureWriter {

    static final String CONTEXT = "/static/contexts/talkgraph.jsonld";

    private final JsonMapper json;

    JsonLdWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void write(Subgraph picture, OutputStream out) throws IOException {
        var statements = new HashMap<String, Map<String, List<String>>>();
        for (var link : picture.links()) {
            statements
                    .computeIfAbsent(link.source(), source -> new TreeMap<>())
                    .computeIfAbsent(term(link.type()), term -> new ArrayList<>())
                    .add(link.target());
        }
        var nodes =
                picture.nodes().stream()
                        .map(node -> node(node, statements.getOrDefault(node.id(), Map.of())));
        var links = picture.links().stream().map(JsonLdWriter::link);
        var things = Stream.of(Stream.of(dataset(picture)), nodes, links).flatMap(one -> one);
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", context());
        document.put("@graph", things.toList());
        out.write(json.writeValueAsBytes(document));
    }

    private static Map<String, Object> dataset(Subgraph picture) {
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("@type", "Dataset");
        dataset.putAll(Totals.of(picture).named());
        return dataset;
    }

    private static Map<String, Object> node(
            Subgraph.Node node, Map<String, List<String>> statements) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@id", node.id());
        thing.put("@type", capitalised(node.type()));
        thing.put("name", node.label());
        thing.put("weight", node.weight());
        if (node.community() != null) {
            thing.put("community", node.community());
        }
        thing.putAll(statements);
        return thing;
    }

    private static Map<String, Object> link(Subgraph.Link link) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", "Link");
        thing.put("source", link.source());
        thing.put("target", link.target());
        thing.put("linkType", link.type());
        thing.put("weight", link.weight());
        return thing;
    }

    /** STATED_IN is statedIn in the context. */
    static String term(String linkType) {
        var words = linkType.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(JsonLdWriter::capitalised)
                        .collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private JsonNode context() {
        try (var stream = JsonLdWriter.class.getResourceAsStream(CONTEXT)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + CONTEXT);
            }
            return json.readTree(stream).get("@context");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

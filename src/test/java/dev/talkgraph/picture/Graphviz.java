package dev.talkgraph.picture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** What Graphviz draws. */
final class Graphviz {

    private static final JsonMapper JSON = new JsonMapper();

    private Graphviz() {}

    /** Labels are those of the drawing, not those of the file. */
    static Drawn read(String dot) throws Exception {
        var drawing = JSON.readTree(Program.answer(List.of("dot", "-Kosage", "-Tjson"), dot));
        var names = new ArrayList<String>();
        var nodes = new ArrayList<Subgraph.Node>();
        for (var node : drawing.path("objects")) {
            names.add(node.get("name").asString());
            nodes.add(node(node));
        }
        var links = new ArrayList<Subgraph.Link>();
        for (var edge : drawing.path("edges")) {
            links.add(
                    new Subgraph.Link(
                            names.get(edge.get("tail").asInt()),
                            names.get(edge.get("head").asInt()),
                            edge.get("type").asString(),
                            Double.parseDouble(edge.get("weight").asString())));
        }
        return Drawn.of(nodes, links);
    }

    private static Subgraph.Node node(JsonNode node) {
        var shown =
                node.path("_ldraw_")
                        .valueStream()
                        .filter(part -> part.get("op").asString().equals("T"))
                        .map(part -> part.get("text").asString())
                        .toList();
        return new Subgraph.Node(
                node.get("name").asString(),
                node.get("type").asString(),
                String.join("\n", shown),
                Double.parseDouble(node.get("weight").asString()),
                node.has("community") ? Integer.valueOf(node.get("community").asString()) : null);
    }
}

package dev.talkgraph.picture;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A picture as {@code Graph.from(…)} of graphology takes it. What a node or edge is, is called its
 * kind: sigma.js takes an attribute {@code type} for the program that draws it.
 *
 * @see <a href="https://graphology.github.io/serialization.html">Serialization</a>
 */
record GraphologyGraph(
        Options options, Totals attributes, List<KeyedNode> nodes, List<KeyedEdge> edges) {

    static GraphologyGraph of(Subgraph picture) {
        return new GraphologyGraph(
                new Options("mixed", true, true),
                Totals.of(picture),
                picture.nodes().stream().map(GraphologyGraph::node).toList(),
                picture.links().stream().map(GraphologyGraph::edge).toList());
    }

    private static KeyedNode node(Subgraph.Node node) {
        return new KeyedNode(
                node.id(),
                new NodeAttributes(node.label(), node.type(), node.weight(), node.community()));
    }

    private static KeyedEdge edge(Subgraph.Link link) {
        return new KeyedEdge(
                link.key(),
                link.source(),
                link.target(),
                new EdgeAttributes(link.type(), link.weight()),
                !link.hasDirection());
    }

    record Options(String type, boolean multi, boolean allowSelfLoops) {}

    record KeyedNode(String key, NodeAttributes attributes) {}

    record NodeAttributes(String label, String kind, double weight, @Nullable Integer community) {}

    record KeyedEdge(
            String key,
            String source,
            String target,
            EdgeAttributes attributes,
            boolean undirected) {}

    record EdgeAttributes(String kind, double weight) {}
}

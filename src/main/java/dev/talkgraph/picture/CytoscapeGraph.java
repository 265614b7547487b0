package dev.talkgraph.picture;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A picture as {@code cytoscape(…)} and {@code cy.json(…)} of cytoscape.js take it.
 *
 * @see <a href="https://js.cytoscape.org/#notation/elements-json">Elements JSON</a>
 */
record CytoscapeGraph(Elements elements, Totals data) {

    static CytoscapeGraph of(Subgraph picture) {
        return new CytoscapeGraph(
                new Elements(
                        picture.nodes().stream().map(CytoscapeGraph::node).toList(),
                        picture.links().stream().map(CytoscapeGraph::edge).toList()),
                Totals.of(picture));
    }

    private static CytoscapeNode node(Subgraph.Node node) {
        return new CytoscapeNode(
                new NodeData(
                        node.id(), node.label(), node.type(), node.weight(), node.community()));
    }

    private static CytoscapeEdge edge(Subgraph.Link link) {
        return new CytoscapeEdge(
                new EdgeData(
                        link.key(),
                        link.source(),
                        link.target(),
                        link.type(),
                        link.weight(),
                        link.hasDirection()));
    }

    record Elements(List<CytoscapeNode> nodes, List<CytoscapeEdge> edges) {}

    record CytoscapeNode(NodeData data) {}

    record CytoscapeEdge(EdgeData data) {}

    record NodeData(
            String id, String label, String type, double weight, @Nullable Integer community) {}

    /** An edge; for a style's selector {@code edge[?directed]}, as cytoscape.js keeps no direction. */
    record EdgeData(
            String id,
            String source,
            String target,
            String type,
            double weight,
            boolean directed) {}
}

package dev.talkgraph.subgraph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of the graph, for pictures, in the node-link form.
 *
 * @param truncated whether there is more within the depth than is shown
 * @param totalNodes how many there are; counted up to a bound around hubs
 */
public record Subgraph(
        List<Node> nodes, List<Link> links, boolean truncated, long totalNodes, long totalLinks) {

    /**
     * A node.
     *
     * @param id {@code <type>:<id>}
     * @param weight how many edges it has in the whole graph; in the overview, how many claims and
     *     episodes are about it
     * @param community in the overview: the community of topics that it belongs to
     */
    public record Node(
            String id, String type, String label, double weight, @Nullable Integer community) {}

    /**
     * An edge between two nodes that are shown.
     *
     * @param weight how often or how strongly, in the terms of its type: mentions for COVERS,
     *     shared episodes and claims for RELATED_TO (in the overview its strength, 0 to 1),
     *     otherwise how many edges are drawn as this one
     */
    public record Link(String source, String target, String type, double weight) {}
}

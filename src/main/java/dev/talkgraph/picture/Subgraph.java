package dev.talkgraph.picture;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A part of the graph, for pictures, in the node-link form.
 *
 * @param truncated whether there is more than is shown
 * @param communities the groups that nodes name, the largest first; absent where none were made
 * @param totalNodes how many there are; counted up to a bound around hubs
 * @param totalLinks how many edges join them, counted in the same way
 */
public record Subgraph(
        List<Node> nodes,
        List<Link> links,
        @Nullable List<Community> communities,
        boolean truncated,
        long totalNodes,
        long totalLinks) {

    /** A part without groups. */
    public Subgraph(
            List<Node> nodes,
            List<Link> links,
            boolean truncated,
            long totalNodes,
            long totalLinks) {
        this(nodes, links, null, truncated, totalNodes, totalLinks);
    }

    /**
     * Nodes that belong together.
     *
     * @param id the number that nodes name; another one when the graph has changed
     * @param label the names of its most central nodes
     * @param topics how many it has
     * @param central those with the strongest relations inside the community
     */
    public record Community(int id, String label, int topics, List<Central> central) {}

    /** A node in the middle of its community. */
    public record Central(String id, String name) {}

    /**
     * A node.
     *
     * @param id {@code <type>:<id>}, the same in every format
     * @param weight how many edges it has in the whole graph
     * @param community which group of nodes it belongs to, where groups were made
     */
    public record Node(
            String id, String type, String label, double weight, @Nullable Integer community) {

        /** A node of no group. */
        public Node(String id, String type, String label, double weight) {
            this(id, type, label, weight, null);
        }
    }

    /**
     * An edge between two nodes that are shown; the only one of its type between the two.
     *
     * @param weight how often or how strongly, in the terms of its type: mentions for COVERS,
     *     shared episodes and claims for RELATED_TO, otherwise how many edges are drawn as this one
     */
    public record Link(String source, String target, String type, double weight) {

        private static final Set<String> BOTH_WAYS =
                Set.of("RELATED_TO", "AGREES_WITH", "DISPUTES");

        /** Whether it runs from its source to its target; the graph keeps a direction for all. */
        public boolean hasDirection() {
            return !BOTH_WAYS.contains(type);
        }

        /** What tells it from other links, and from nodes, in formats whose links need an id. */
        String key() {
            return source + ":" + type + ":" + target;
        }
    }

    boolean hasCommunities() {
        return nodes.stream().anyMatch(node -> node.community() != null);
    }
}

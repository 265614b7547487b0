package dev.talkgraph.subgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many edges one request may read. Nodes of few edges are read whole, some of them at a time; a
 * hub is read alone, as far as its share goes, so that the strongest are chosen from all its edges
 * and not from the first found.
 */
final class ReadingBudget {

    /** Edges of one type that are read anyway; a node of no more edges is no hub. */
    static final int ANYWAY = 1_000;

    /** Edges of one type that are read at one hub. */
    private static final int AT_ONE_HUB = 100_000;

    /** Edges that are read at all hubs, beyond those read anyway. */
    private static final int AT_ALL_HUBS = 200_000;

    /** Nodes that one statement goes on from. */
    private static final int TOGETHER = 20;

    private long left = AT_ALL_HUBS;

    /** The nodes in their order, in parts for one statement each. */
    List<Part> parts(List<String> nodes, Map<String, Long> edgesOfHubs) {
        var parts = new ArrayList<Part>();
        var together = new ArrayList<String>();
        int hubs = edgesOfHubs.size();
        for (var node : nodes) {
            var edges = edgesOfHubs.get(node);
            if (edges == null) {
                together.add(node);
            }
            if (!together.isEmpty() && (edges != null || together.size() == TOGETHER)) {
                parts.add(new Part(List.copyOf(together), ANYWAY));
                together.clear();
            }
            if (edges != null) {
                parts.add(new Part(List.of(node), share(edges, hubs--)));
            }
        }
        if (!together.isEmpty()) {
            parts.add(new Part(List.copyOf(together), ANYWAY));
        }
        return parts;
    }

    /** An equal part of what is left; what a smaller hub does not need goes to those behind it. */
    private int share(long edges, int hubs) {
        var share = Math.clamp(left / hubs, ANYWAY, AT_ONE_HUB);
        left = Math.max(0, left - Math.min(edges, share));
        return share;
    }

    /**
     * What one statement goes on from.
     *
     * @param read the most edges of a type to read at each of the nodes
     */
    record Part(List<String> nodes, int read) {}
}

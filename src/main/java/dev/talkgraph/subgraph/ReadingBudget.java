package dev.talkgraph.subgraph;

import java.util.ArrayList;
import java.util.List;

/**
 * How many edges one request may read. Nodes of few edges are read whole, many of them at a time; a
 * hub is read alone, as far as its share goes, so that the strongest are chosen from all its edges
 * and not from the first found.
 */
final class ReadingBudget {

    /** Edges of one type that are read anyway; a node of no more edges is no hub. */
    static final int ANYWAY = 1_000;

    /** Edges of one type that are read at one hub. */
    private static final int AT_ONE_HUB = 20_000;

    /** Edges that are read at all hubs, beyond those read anyway. */
    private static final int AT_ALL_HUBS = 100_000;

    /** Hubs that one step goes on from. */
    private static final int HUBS = 50;

    /** Edges of the nodes that one statement reads whole. */
    private static final int TOGETHER = 20_000;

    /** Statements that read nodes whole, a step. */
    private static final int STATEMENTS = 5;

    private long left = AT_ALL_HUBS;

    /** What a step goes on from, those nodes first that are before others. */
    Step step(List<Reached> nodes) {
        var hubs = nodes.stream().filter(Reached::isHub).toList();
        var few = nodes.stream().filter(node -> !node.isHub()).toList();
        var whole = whole(few);
        var always = new ArrayList<>(whole.stream().limit(1).toList());
        always.addAll(alone(hubs));
        int read = always.stream().mapToInt(part -> part.nodes().size()).sum();
        var more = whole.stream().skip(1).limit(STATEMENTS - 1).toList();
        read += more.stream().mapToInt(part -> part.nodes().size()).sum();
        return new Step(always, more, read == nodes.size());
    }

    private static List<Part> whole(List<Reached> nodes) {
        var parts = new ArrayList<Part>();
        var together = new ArrayList<String>();
        long edges = 0;
        for (var node : nodes) {
            if (edges + node.edges() > TOGETHER) {
                parts.add(new Part(List.copyOf(together), ANYWAY));
                together.clear();
                edges = 0;
            }
            together.add(node.element());
            edges += node.edges();
        }
        if (!together.isEmpty()) {
            parts.add(new Part(List.copyOf(together), ANYWAY));
        }
        return parts;
    }

    private List<Part> alone(List<Reached> hubs) {
        int waiting = Math.min(hubs.size(), HUBS);
        var parts = new ArrayList<Part>();
        for (var hub : hubs.subList(0, waiting)) {
            parts.add(new Part(List.of(hub.element()), share(hub.edges(), waiting--)));
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
     * What a step goes on from.
     *
     * @param more what is gone on from only where the others lead to too little
     * @param isWhole whether no node was left out
     */
    record Step(List<Part> always, List<Part> more, boolean isWhole) {}

    /**
     * What one statement goes on from.
     *
     * @param read the most edges of a type to read at each of the nodes
     */
    record Part(List<String> nodes, int read) {}
}

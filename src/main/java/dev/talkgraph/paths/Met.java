package dev.talkgraph.paths;

import dev.talkgraph.subgraph.NodeType;

import java.util.List;

/** An edge as it was met at a node, with what is at its other end. */
record Met(
        String origin,
        String other,
        String otherId,
        List<String> labels,
        long degree,
        String link,
        String type,
        boolean forward,
        double amount,
        boolean confirmed) {

    PathNode node() {
        return new PathNode(other, otherId, NodeType.of(labels), degree);
    }

    PathEdge edge() {
        var tie = Tie.valueOf(type);
        return new PathEdge(
                link,
                forward ? origin : other,
                forward ? other : origin,
                tie,
                tie.cost(amount, confirmed),
                confirmed);
    }
}

package dev.talkgraph.paths;

import java.util.Comparator;

/**
 * An edge that a path may take, either way.
 *
 * @param link the edge itself, while the transaction lasts
 */
record PathEdge(
        String link, String source, String target, Tie tie, double cost, boolean confirmed) {

    /** Of parallel edges a path takes the cheapest. */
    static final Comparator<PathEdge> CHEAPEST =
            Comparator.comparingDouble(PathEdge::cost)
                    .thenComparing(PathEdge::tie)
                    .thenComparing(PathEdge::link);

    String otherThan(String end) {
        return source.equals(end) ? target : source;
    }
}

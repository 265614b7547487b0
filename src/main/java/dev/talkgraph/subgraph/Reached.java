package dev.talkgraph.subgraph;

/**
 * A node that a search has reached.
 *
 * @param element the node itself, while the transaction lasts
 * @param edges how many it has in the whole graph
 */
record Reached(String element, long edges) {

    /** Whether it has too many edges to be read whole. */
    boolean isHub() {
        return edges > ReadingBudget.ANYWAY;
    }
}

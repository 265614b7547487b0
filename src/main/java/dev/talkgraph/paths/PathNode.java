package dev.talkgraph.paths;

import dev.talkgraph.subgraph.NodeType;

/**
 * A node that a path may pass.
 *
 * @param element the node itself, while the transaction lasts
 * @param degree how many edges it has in the whole graph
 */
record PathNode(String element, String id, NodeType type, long degree) {

    /**
     * How much an edge more at a node takes from a path over it: the exponent of the
     * degree-weighted path count (Himmelstein and Baranzini, "Heterogeneous network edge
     * prediction", PLOS Computational Biology 11(7), 2015).
     */
    private static final double DAMPING = 0.4;

    /** What it costs to pass this node: what has many edges says little about any two of them. */
    double cost() {
        return DAMPING * Math.log(Math.max(1, degree));
    }

    /** Its name for people and for orders. */
    String key() {
        return type.prefix() + ":" + id;
    }
}

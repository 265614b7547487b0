package dev.talkgraph.web;

import java.util.Map;

/** A change that does not fit what is there (409). */
public final class Conflict extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** A change that cannot be made, and why, in one sentence. */
    public Conflict(String detail) {
        super(ProblemCode.CONFLICT, detail, Map.of());
    }
}

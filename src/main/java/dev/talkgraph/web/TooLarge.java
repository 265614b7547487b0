package dev.talkgraph.web;

import java.util.Map;

/** A request or a source beyond its limit (413). */
public final class TooLarge extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** Something too large, told in one sentence that names the limit. */
    public TooLarge(String detail) {
        super(ProblemCode.TOO_LARGE, detail, Map.of());
    }
}

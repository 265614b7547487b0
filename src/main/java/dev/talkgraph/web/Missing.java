package dev.talkgraph.web;

import java.util.Map;

/** There is no such thing in the graph. */
public final class Missing extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * A thing that is not there.
     *
     * @param kind what it would be, in lower case, such as {@code topic}
     * @param id the id it was asked by
     */
    public Missing(String kind, String id) {
        super(
                ProblemCode.NOT_FOUND,
                "There is no %s with the id \"%s\".".formatted(kind, shown(id)),
                Map.of());
    }
}

package dev.talkgraph.export;

import dev.talkgraph.web.ProblemCode;
import dev.talkgraph.web.ProblemException;

import java.util.Map;

/** The graph changed while it was written out; what was written is of no use. */
public final class GraphChanged extends ProblemException {

    private static final long serialVersionUID = 1L;

    GraphChanged() {
        super(
                ProblemCode.CONFLICT,
                "The graph changed while it was exported; export it again.",
                Map.of());
    }
}

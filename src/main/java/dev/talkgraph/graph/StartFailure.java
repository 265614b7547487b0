package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;

/** Why the service cannot start, in one line for the person who started it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String line) {
        this(line, null);
    }

    public StartFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}

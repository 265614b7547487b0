package dev.talkgraph.ingestion;

import org.jspecify.annotations.Nullable;

/** Why a command ends early: one line for the person who gave it, and the exit code. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int WRONG_USE = 2;
    static final int NO_GRAPH = 3;

    private final int exitCode;

    CommandFailure(int exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

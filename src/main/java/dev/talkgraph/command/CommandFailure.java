package dev.talkgraph.command;

import org.jspecify.annotations.Nullable;

/** Why a command ends early: one line for the person who gave it, and the exit code. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit code for what the person has to say otherwise. */
    public static final int WRONG_USE = 2;

    /** The exit code for a graph that cannot be reached. */
    public static final int NO_GRAPH = 3;

    private final int exitCode;

    /** Says why, in a line. */
    public CommandFailure(int exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    /** One of the two codes above. */
    public int exitCode() {
        return exitCode;
    }
}

package dev.talkgraph.web;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A source in a known format that is broken (400). */
public final class UnreadableSource extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * A broken source.
     *
     * @param reason one sentence
     * @param position where in the source, such as {@code line 3, column 14}
     */
    public UnreadableSource(String reason, @Nullable String position) {
        super(
                ProblemCode.UNREADABLE_SOURCE,
                position == null ? reason : reason + " (" + position + ")",
                position == null
                        ? Map.of("reason", reason)
                        : Map.of("reason", reason, "position", position));
    }
}

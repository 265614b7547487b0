package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

/** The source's content is broken: what is wrong with it and, where that is known, at which place. */
public final class UnreadableSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final @Nullable Integer position;

    /**
     * States what is wrong.
     *
     * @param reason what is wrong, in a sentence without a full stop
     * @param position the byte for bytes that are no text, otherwise the UTF-16 code unit of the
     *     text, counted from 0
     */
    public UnreadableSource(String reason, @Nullable Integer position) {
        super(position == null ? reason : reason + ", at position " + position);
        this.reason = reason;
        this.position = position;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** The byte for bytes that are no text, otherwise the UTF-16 code unit of the text. */
    public @Nullable Integer position() {
        return position;
    }
}

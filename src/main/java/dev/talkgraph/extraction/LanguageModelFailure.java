package dev.talkgraph.extraction;

import org.jspecify.annotations.Nullable;

/** Why a language model's facts of a document are not to be had. */
public final class LanguageModelFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose the trouble is. */
    public enum Concern {
        /** The model has no good answer for this document; another may do well. */
        DOCUMENT,
        /** The model answers nobody at the moment. */
        MODEL,
        /** What may be spent is spent. */
        BUDGET
    }

    private final Concern concern;

    /** Says why, in a sentence without its full stop. */
    public LanguageModelFailure(Concern concern, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.concern = concern;
    }

    /** Whether other documents have to do with it. */
    public Concern concern() {
        return concern;
    }
}

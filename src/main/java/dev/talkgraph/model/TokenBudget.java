package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

/** The tokens that this process may spend; once they do not suffice, nothing is spent any more. */
final class TokenBudget {

    private final long limit;
    private long spent;
    private long reserved;
    private boolean isOver;

    /** Takes a limit; 0 is none. */
    TokenBudget(long limit) {
        this.limit = limit;
    }

    /**
     * Sets tokens aside before a source is begun, so that none is begun that cannot be ended.
     *
     * @throws LanguageModelFailure when there are not so many left
     */
    synchronized void reserve(long tokens) {
        isOver = isOver || limit > 0 && spent + reserved + tokens > limit;
        if (isOver) {
            throw new LanguageModelFailure(
                    Concern.BUDGET,
                    "The token budget of %d does not suffice: %d are spent, and the next source may take %d (talkgraph.extraction.model.token-budget)"
                            .formatted(limit, spent, tokens),
                    null);
        }
        reserved += tokens;
    }

    /** Gives back what was set aside, and counts what was spent. */
    synchronized void settle(long tokens, long used) {
        reserved -= tokens;
        spent += used;
    }
}

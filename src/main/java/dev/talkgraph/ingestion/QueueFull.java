package dev.talkgraph.ingestion;

import dev.talkgraph.web.ProblemCode;
import dev.talkgraph.web.ProblemException;

import java.util.Map;

/** So much waits already that nothing more is taken in for a while. */
final class QueueFull extends ProblemException {

    private static final long serialVersionUID = 1L;

    static final int RETRY_AFTER_SECONDS = 10;

    /**
     * A refusal for a while.
     *
     * @param why what there is so much of, as the beginning of a sentence
     */
    QueueFull(String why) {
        super(
                ProblemCode.RATE_LIMITED,
                "%s already; try again in %d seconds.".formatted(why, RETRY_AFTER_SECONDS),
                Map.of());
        with("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
    }
}

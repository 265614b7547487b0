package dev.talkgraph.ingestion;

import dev.talkgraph.meaning.Meaning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the writing thread does while no source waits: the texts that came in get their vectors, a
 * few at a time, and when all have theirs, the ingestions they came by are told to be finished.
 */
final class Rest {

    private static final Logger LOG = LoggerFactory.getLogger(Rest.class);

    private final Meaning meaning;
    private final Runnable whenDone;
    private volatile boolean isWanted = true;

    Rest(Meaning meaning, Runnable whenDone) {
        this.meaning = meaning;
        this.whenDone = whenDone;
    }

    boolean isWanted() {
        return isWanted || meaning.isWanted();
    }

    /** Says that sources are through. */
    void want() {
        meaning.want();
        isWanted = true;
    }

    /** What fails is tried again with the next sources and at the next start. */
    void advance() {
        try {
            meaning.advance();
        } catch (RuntimeException failure) {
            LOG.warn("Not every text has its vector yet: {}", failure.toString());
        }
        if (!meaning.isWanted()) {
            isWanted = false;
            whenDone.run();
        }
    }
}

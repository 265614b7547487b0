package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Unavailable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits while the database is away, so that sources that were taken in wait with it. Only what is
 * away for longer than {@code talkgraph.limits.outage} fails.
 */
@Component
class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final long PAUSE_MILLISECONDS = 1_000;

    private final Duration longest;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Outages(IngestionLimits limits) {
        longest = limits.outage();
    }

    /**
     * Does the work, again and again while the database is away.
     *
     * @param work may be done more than once; half done, it leaves nothing behind
     */
    <T> T through(Supplier<T> work) {
        var until = System.nanoTime() + longest.toNanos();
        var isToldOf = false;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (!Unavailable.isBehind(failure)
                        || System.nanoTime() - until >= 0
                        || isStopping()) {
                    throw failure;
                }
                if (!isToldOf) {
                    LOG.warn("Sources wait for the database: {}", failure.getMessage());
                    isToldOf = true;
                }
            }
        }
    }

    /** Ends all waiting, now and later: the process stops. */
    void stop() {
        stopping.countDown();
    }

    /** Lets some time pass; answers whether the process stops meanwhile. */
    private boolean isStopping() {
        try {
            return stopping.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

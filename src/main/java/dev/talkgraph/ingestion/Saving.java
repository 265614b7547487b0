package dev.talkgraph.ingestion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the progress of ingestions, at most once a second each, and always their end, which waits
 * for a database that is away.
 */
final class Saving {

    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final IngestionRecords records;
    private final Outages outages;
    private final Map<String, Long> savedAt = new ConcurrentHashMap<>();

    Saving(IngestionRecords records, Outages outages) {
        this.records = records;
        this.outages = outages;
    }

    /** Answers whether it is kept now; a database that does not answer is no end of the work. */
    boolean save(Ingestion ingestion) {
        var now = System.nanoTime();
        var before = savedAt.get(ingestion.id());
        var isFinal = ingestion.state().isFinal();
        if (!isFinal && before != null && now - before < INTERVAL) {
            return false;
        }
        try {
            if (isFinal) {
                outages.through(() -> saved(ingestion));
            } else {
                records.save(ingestion);
            }
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Progress of ingestion {} is not kept: {}", ingestion.id(), failure.toString());
            return false;
        }
        if (isFinal) {
            savedAt.remove(ingestion.id());
        } else {
            savedAt.put(ingestion.id(), now);
        }
        return true;
    }

    private Ingestion saved(Ingestion ingestion) {
        records.save(ingestion);
        return ingestion;
    }
}

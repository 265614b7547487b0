package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;

/** A source after reading and extraction. */
sealed interface Prepared {

    /** To be written. */
    record Ready(SourceArrival arrival, @Nullable String format, Added added) implements Prepared {}

    /** In order and about no episode. */
    record Skipped(String sourceId, String format, SourceProblem why) implements Prepared {}

    /** Not to be written. */
    record Failed(@Nullable String sourceId, SourceProblem why) implements Prepared {}
}

package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.ByModel;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A source after reading and extraction. */
sealed interface Prepared {

    /** To be written. */
    record Ready(
            SourceArrival arrival, @Nullable String format, Added added, @Nullable ByModel byModel)
            implements Prepared {

        /** One that no model was asked about. */
        Ready(SourceArrival arrival, @Nullable String format, Added added) {
            this(arrival, format, added, null);
        }
    }

    /**
     * Sources in one.
     *
     * @param notes what was passed over, and what was chosen
     * @param parts in their order
     */
    record Opened(String sourceId, String format, List<String> notes, List<Upload> parts)
            implements Prepared {

        public Opened {
            notes = List.copyOf(notes);
            parts = List.copyOf(parts);
        }
    }

    /** In order and about no episode. */
    record Skipped(String sourceId, String format, SourceProblem why) implements Prepared {}

    /** Not to be written. */
    record Failed(@Nullable String sourceId, SourceProblem why) implements Prepared {}
}

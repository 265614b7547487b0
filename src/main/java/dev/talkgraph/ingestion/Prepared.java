package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.ByModel;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A source after reading and extraction. */
sealed interface Prepared {

    /**
     * To be written.
     *
     * @param notes what was not taken from it
     */
    record Ready(
            SourceArrival arrival,
            @Nullable String format,
            Added added,
            @Nullable ByModel byModel,
            List<String> notes)
            implements Prepared {

        public Ready {
            notes = List.copyOf(notes);
        }

        /** One that the graph has facts of. */
        Ready(
                SourceArrival arrival,
                @Nullable String format,
                Added added,
                @Nullable ByModel byModel) {
            this(arrival, format, added, byModel, List.of());
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

    /** Its server says that it is what it was, and the graph holds that. */
    record Unchanged(String note) implements Prepared {}

    /** In order and about no episode. */
    record Skipped(String sourceId, String format, SourceProblem why) implements Prepared {}

    /** Not to be written. */
    record Failed(@Nullable String sourceId, SourceProblem why) implements Prepared {}
}

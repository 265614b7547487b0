package dev.talkgraph.ingestion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A set of sources that came in together, and what became of them.
 *
 * @param createdAt ISO-8601, in UTC
 * @param finishedAt the same; absent while it is not finished
 * @param total how many sources it has
 * @param finished how many of them are done, skipped or failed
 * @param sources in the order they came; absent in a list of ingestions
 */
record Ingestion(
        String id,
        State state,
        String createdAt,
        @Nullable String finishedAt,
        int total,
        int finished,
        @Nullable List<IngestedSource> sources) {

    /** How far an ingestion is. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        /** Some sources failed; the others are in the graph. */
        PARTLY_FAILED,
        FAILED;

        boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** The same without its sources. */
    Ingestion inShort() {
        return new Ingestion(id, state, createdAt, finishedAt, total, finished, null);
    }

    /** The same, ended now, with what became of its sources. */
    Ingestion endedWith(List<IngestedSource> ended) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        return new Ingestion(id, stateOf(ended), createdAt, now, total, total, ended);
    }

    /** Its sources, none where they were left out. */
    List<IngestedSource> allSources() {
        return sources == null ? List.of() : sources;
    }

    /** What the states of its sources make an ingestion's. */
    static State stateOf(List<IngestedSource> sources) {
        if (sources.stream().allMatch(source -> source.state() == IngestedSource.State.QUEUED)) {
            return State.QUEUED;
        }
        if (!sources.stream().allMatch(source -> source.state().isFinal())) {
            return State.RUNNING;
        }
        var failed =
                sources.stream()
                        .filter(source -> source.state() == IngestedSource.State.FAILED)
                        .count();
        if (failed == 0) {
            return State.DONE;
        }
        return failed == sources.size() ? State.FAILED : State.PARTLY_FAILED;
    }
}

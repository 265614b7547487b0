package dev.talkgraph.ingestion;

import dev.talkgraph.episode.SourceFacts;

import org.jspecify.annotations.Nullable;

/**
 * One source of an ingestion.
 *
 * @param name the file's name, or the one stated for a text
 * @param id SHA-256 of its bytes, once they were read
 * @param format the format's name, once it was recognised
 * @param episode id of the episode it describes, once it is in the graph
 * @param added what it says; all zero for a source that the graph held already
 * @param problem why it failed, or was skipped
 */
record IngestedSource(
        String name,
        @Nullable String id,
        State state,
        @Nullable String format,
        @Nullable String episode,
        @Nullable Added added,
        @Nullable SourceProblem problem) {

    /** How far a source is. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        /** A page that is in order and about no episode. */
        SKIPPED,
        FAILED;

        boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** Counts of what a source says. */
    record Added(int claims, int quotes, int questions, int topics, int people, int segments) {

        static final Added NOTHING = new Added(0, 0, 0, 0, 0, 0);

        static Added of(SourceFacts facts) {
            return new Added(
                    facts.claims().size(),
                    facts.quotes().size(),
                    facts.questions().size(),
                    facts.topics().size(),
                    facts.people().size(),
                    facts.segments().size());
        }
    }

    static IngestedSource queued(String name) {
        return new IngestedSource(name, null, State.QUEUED, null, null, null, null);
    }

    IngestedSource running() {
        return new IngestedSource(name, id, State.RUNNING, format, null, null, null);
    }

    IngestedSource done(
            String sourceId, @Nullable String read, @Nullable String described, Added counts) {
        return new IngestedSource(name, sourceId, State.DONE, read, described, counts, null);
    }

    IngestedSource skipped(String sourceId, String read, SourceProblem why) {
        return new IngestedSource(name, sourceId, State.SKIPPED, read, null, null, why);
    }

    IngestedSource failed(@Nullable String sourceId, SourceProblem why) {
        return new IngestedSource(name, sourceId, State.FAILED, format, null, null, why);
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.SegmentFact;

import org.jspecify.annotations.Nullable;

import java.util.List;

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

    /**
     * Counts of what a source says.
     *
     * @param words how many words are spoken in it; absent where nothing is
     */
    record Added(
            int claims,
            int quotes,
            int questions,
            int topics,
            int people,
            int segments,
            @Nullable Integer words) {

        static final Added NOTHING = new Added(0, 0, 0, 0, 0, 0, null);

        static Added of(SourceFacts facts, String text) {
            return new Added(
                    facts.claims().size(),
                    facts.quotes().size(),
                    facts.questions().size(),
                    facts.topics().size(),
                    facts.people().size(),
                    facts.segments().size(),
                    facts.segments().isEmpty() ? null : words(facts.segments(), text));
        }

        private static int words(List<SegmentFact> segments, String text) {
            var words = 0;
            for (var segment : segments) {
                var inWord = false;
                for (var at = segment.start(); at < segment.end(); at++) {
                    var isSpace = Character.isWhitespace(text.charAt(at));
                    words += inWord || isSpace ? 0 : 1;
                    inWord = !isSpace;
                }
            }
            return words;
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

package dev.talkgraph.ingestion;

import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.SegmentFact;
import dev.talkgraph.extraction.LanguageModel;

import io.swagger.v3.oas.annotations.media.Schema;

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
 * @param byModel what came of asking a language model; absent where none was asked
 * @param problem why it failed, or was skipped
 * @param parts how many sources were in it, which stand behind those that came by themselves; absent
 *     for a source that is one
 * @param notes what was passed over in it, or chosen; absent where there is nothing to tell
 * @param partOf the name of the source that it was in; absent where it came by itself
 */
record IngestedSource(
        String name,
        @Nullable String id,
        State state,
        @Nullable String format,
        @Nullable String episode,
        @Nullable Added added,
        @Nullable ByModel byModel,
        @Nullable SourceProblem problem,
        @Schema(description = "How many sources were in it; absent for a source that is one")
                @Nullable Integer parts,
        @Schema(
                        description =
                                "What was passed over in it, or chosen; which language it is in, "
                                        + "where that is not English")
                @Nullable List<String> notes,
        @Schema(
                        description =
                                "The name of the source that it was in; absent where it came by itself")
                @Nullable String partOf) {

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

    /**
     * What came of asking a language model about a source.
     *
     * @param problem why the rules alone found its facts
     */
    record ByModel(
            @Schema(description = "Facts that the rules had not found") int added,
            @Schema(description = "Facts left out, as their words are not in the source")
                    int dropped,
            @Schema(description = "Tokens that the model read") long tokensIn,
            @Schema(description = "Tokens that it wrote") long tokensOut,
            @Schema(description = "Why the rules alone found the source's facts")
                    @Nullable String problem) {

        static ByModel of(LanguageModel.Findings found) {
            return new ByModel(
                    found.added(), found.dropped(), found.tokensIn(), found.tokensOut(), null);
        }

        static ByModel failed(String why) {
            return new ByModel(0, 0, 0, 0, why);
        }
    }

    static IngestedSource queued(String name) {
        return queued(name, null);
    }

    static IngestedSource queued(String name, @Nullable String partOf) {
        return new IngestedSource(
                name, null, State.QUEUED, null, null, null, null, null, null, null, partOf);
    }

    private IngestedSource with(
            @Nullable String sourceId,
            State reached,
            @Nullable String read,
            @Nullable SourceProblem why) {
        return new IngestedSource(
                name, sourceId, reached, read, null, null, null, why, null, null, partOf);
    }

    IngestedSource running() {
        return with(id, State.RUNNING, format, null);
    }

    IngestedSource done(
            String sourceId, @Nullable String read, @Nullable String described, Added counts) {
        return done(sourceId, read, described, counts, null, List.of());
    }

    IngestedSource done(
            String sourceId,
            @Nullable String read,
            @Nullable String described,
            Added counts,
            @Nullable ByModel asked,
            List<String> told) {
        return new IngestedSource(
                name,
                sourceId,
                State.DONE,
                read,
                described,
                counts,
                asked,
                null,
                null,
                told.isEmpty() ? null : told,
                partOf);
    }

    /** Its parts are sources of their own from now on. */
    IngestedSource opened(String sourceId, String read, int found, List<String> told) {
        return new IngestedSource(
                name,
                sourceId,
                State.DONE,
                read,
                null,
                null,
                null,
                null,
                found,
                told.isEmpty() ? null : told,
                partOf);
    }

    IngestedSource unchanged(String note) {
        return new IngestedSource(
                name,
                null,
                State.DONE,
                null,
                null,
                Added.NOTHING,
                null,
                null,
                null,
                List.of(note),
                partOf);
    }

    IngestedSource skipped(String sourceId, String read, SourceProblem why) {
        return with(sourceId, State.SKIPPED, read, why);
    }

    IngestedSource failed(@Nullable String sourceId, SourceProblem why) {
        return with(sourceId, State.FAILED, format, why);
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.reconciliation.PartChange;
import dev.talkgraph.reconciliation.PartChange.Kind;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far extracting anew is, and what it changed.
 *
 * @param extractor what makes facts at present
 * @param sources how many the graph holds
 * @param outdated how many of them had facts of something else when this began, less those done
 * @param done sources that were extracted anew
 * @param failed sources that keep what they had, or have the rules' facts alone
 * @param stopped why it ended before all were done
 * @param changes one entry a kind
 * @param problems of some sources that failed
 */
record ReextractionProgress(
        @Schema(description = "What makes facts at present", example = "rules-2") String extractor,
        State state,
        @Schema(description = "Sources in the graph") long sources,
        @Schema(description = "Sources whose facts something else made") long outdated,
        @Schema(description = "Sources that were extracted anew") long done,
        @Schema(description = "Sources that could not be, or only by the rules") long failed,
        @Schema(description = "Why it ended before all were done") @Nullable String stopped,
        @Schema(description = "What changed in the episodes, kind by kind")
                List<Difference> changes,
        @Schema(description = "What is wrong with some of those that failed")
                List<SourceProblem> problems) {

    private static final int MOST_PROBLEMS = 5;

    /** Whether it is at work. */
    enum State {
        /** Nothing was extracted anew yet. */
        IDLE,
        RUNNING,
        /** The process was stopped at it; the next one goes on. */
        INTERRUPTED,
        /** It ended early: what it needs is not to be had. */
        STOPPED,
        DONE
    }

    static ReextractionProgress none(String extractor, OutdatedSources.Count count) {
        return new ReextractionProgress(
                extractor,
                State.IDLE,
                count.sources(),
                count.outdated(),
                0,
                0,
                null,
                Arrays.stream(Kind.values()).map(Difference::none).toList(),
                List.of());
    }

    /** The same, counted again and in another state. */
    ReextractionProgress as(State now, OutdatedSources.Count count) {
        return new ReextractionProgress(
                extractor,
                now,
                count.sources(),
                count.outdated(),
                done,
                failed,
                now == State.RUNNING ? null : stopped,
                changes,
                now == State.RUNNING ? List.of() : problems);
    }

    ReextractionProgress as(State now) {
        return as(now, new OutdatedSources.Count(sources, outdated));
    }

    /** Begins a further run of an interrupted one: what fails is tried again. */
    ReextractionProgress resumed(OutdatedSources.Count count) {
        return new ReextractionProgress(
                extractor,
                State.RUNNING,
                count.sources(),
                count.outdated(),
                done,
                0,
                null,
                changes,
                List.of());
    }

    ReextractionProgress stopped(String why) {
        return new ReextractionProgress(
                extractor, State.STOPPED, sources, outdated, done, failed, why, changes, problems);
    }

    /** With sources that are done, and what that changed. */
    ReextractionProgress withDone(int count, List<PartChange> made) {
        var all = changes;
        for (var change : made) {
            all =
                    all.stream()
                            .map(each -> each.kind() == change.kind() ? each.with(change) : each)
                            .toList();
        }
        return new ReextractionProgress(
                extractor,
                state,
                sources,
                Math.max(0, outdated - count),
                done + count,
                failed,
                stopped,
                all,
                problems);
    }

    ReextractionProgress withFailed(SourceProblem problem) {
        var told = new ArrayList<>(problems);
        if (told.size() < MOST_PROBLEMS) {
            told.add(problem);
        }
        return new ReextractionProgress(
                extractor, state, sources, outdated, done, failed + 1, stopped, changes, told);
    }
}

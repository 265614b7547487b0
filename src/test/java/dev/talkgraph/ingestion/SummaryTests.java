package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.ingestion.IngestedSource.Added;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class SummaryTests {

    private static final IngestedSource PAGE = source("page.txt", "ulisten-page", null);
    private static final IngestedSource SPEECH = source("talk.txt", "human-transcript", 19_652);
    private static final IngestedSource KNOWN =
            IngestedSource.queued("old.txt").done("3", "ulisten-page", "show-3", Added.NOTHING);

    private static IngestedSource source(String name, String format, Integer words) {
        return IngestedSource.queued(name)
                .done("1", format, "show-1", new Added(3, 2, 0, 4, 1, 0, words));
    }

    private static IngestedSource refused(String name) {
        return IngestedSource.queued(name)
                .failed("4", SourceProblem.of("UNSUPPORTED_FORMAT", name + " is in no format"));
    }

    private static List<String> lines(List<IngestedSource> sources, Map<String, Long> after) {
        return new Summary(sources, Duration.ofSeconds(4), Map.of("episodes", 5L), after, true)
                .lines();
    }

    @Test
    void everyFormatHasALine() {
        assertThat(lines(List.of(PAGE, KNOWN, SPEECH, refused("a.md")), Map.of()))
                .startsWith(
                        "human-transcript       1 done     0 skipped     0 failed",
                        "not recognised         0 done     0 skipped     1 failed",
                        "ulisten-page           2 done     0 skipped     0 failed");
    }

    @Test
    void speedLeavesOutWhatWasKnown() {
        assertThat(lines(List.of(PAGE, PAGE, KNOWN, SPEECH), Map.of()))
                .contains(
                        "In 4.0 s: 2 pages (0.5 a second), 2.0 hours of speech (0.50 a second),"
                                + " 1 known already");
    }

    @Test
    void whatIsNewIsTheDifference() {
        var after = new LinkedHashMap<String, Long>();
        after.put("episodes", 7L);
        after.put("guests", 0L);
        after.put("claims", 1_234L);
        after.put("quotes", 3L);
        after.put("NEAR", 2L);
        after.put("UNCHECKED", 1L);
        assertThat(lines(List.of(PAGE), after))
                .contains(
                        "New in the graph: 2 episodes, 1,234 claims, 3 quotes (2 NEAR, 1 UNCHECKED)");
        assertThat(lines(List.of(PAGE), Map.of("episodes", 5L)))
                .contains("Nothing is new in the graph");
    }

    @Test
    void whatOthersAddedAsWellIsToldSo() {
        var after = Map.of("episodes", 7L);
        assertThat(
                        new Summary(List.of(PAGE), Duration.ofSeconds(4), Map.of(), after, false)
                                .lines())
                .contains("New in the graph, others' sources included: 7 episodes");
    }

    @Test
    void whatIsRefusedIsToldWithItsReasonAndManyAreCounted() {
        var sources = new ArrayList<IngestedSource>();
        for (var number = 1; number <= 7; number++) {
            sources.add(refused(number + ".bin"));
        }
        sources.add(
                IngestedSource.queued("thanks.md")
                        .skipped(
                                "5",
                                "notes",
                                SourceProblems.noEpisode("thanks.md", "only thanks")));
        assertThat(lines(sources, Map.of()))
                .containsSubsequence(
                        "1 × NO_EPISODE",
                        "  thanks.md is about no episode: only thanks",
                        "7 × UNSUPPORTED_FORMAT",
                        "  1.bin is in no format",
                        "  5.bin is in no format",
                        "  and 2 more")
                .noneMatch(line -> line.contains("6.bin"));
    }

    @Test
    void nothingDoneTakesNoTimeAndDividesByNone() {
        assertThat(new Summary(List.of(), Duration.ZERO, Map.of(), Map.of(), true).lines())
                .first()
                .asString()
                .startsWith("In 0.0 s: 0 pages (0.0 a second)");
    }
}

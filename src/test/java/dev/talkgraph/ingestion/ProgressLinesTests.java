package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.ingestion.IngestedSource.Added;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ProgressLinesTests {

    private static final Upload UPLOAD = new Upload("a.txt", Path.of("a.txt"), 1_000, false);
    private static final IngestedSource DONE =
            IngestedSource.queued("a.txt").done("1", "captions", "show-1", Added.NOTHING);
    private static final IngestedSource FAILED =
            IngestedSource.queued("b.txt")
                    .failed("2", SourceProblem.of("INTERNAL", "b.txt failed"));

    private final List<String> lines = new ArrayList<>();
    private long now;

    private ProgressLines of(int sources) {
        return new ProgressLines(Collections.nCopies(sources, UPLOAD), lines::add, () -> now);
    }

    @Test
    void eachOfAFewSourcesIsTold() {
        var progress = of(2);
        progress.reading(List.of("a.txt"));
        progress.through(UPLOAD, DONE);
        progress.through(UPLOAD, FAILED);
        assertThat(lines)
                .containsExactly(
                        "[1/2] DONE a.txt -> show-1 (known already)",
                        "[2/2] FAILED b.txt: INTERNAL, b.txt failed");
    }

    @Test
    void ofManyThereIsALineInFiveSeconds() {
        var progress = of(100);
        for (var half = 1; half <= 20; half++) {
            now = half * 500_000_000L;
            progress.reading(List.of("c.txt", "d.txt", "e.txt"));
            progress.through(UPLOAD, DONE);
        }
        assertThat(lines)
                .containsExactly(
                        "[9/100], 1.8 a second, about 51 s left, reading c.txt, d.txt and 1 more",
                        "[19/100], 1.9 a second, about 43 s left, reading c.txt, d.txt and 1 more");
    }

    @Test
    void aFailureIsToldAtOnce() {
        var progress = of(100);
        progress.through(UPLOAD, DONE);
        progress.through(UPLOAD, FAILED);
        assertThat(lines).containsExactly("[2/100] FAILED b.txt: INTERNAL, b.txt failed");
    }

    @Test
    void beforeAnythingIsThroughNoTimeIsGuessed() {
        now = 0;
        var progress = of(100);
        now = 6_000_000_000L;
        progress.reading(List.of());
        assertThat(lines).containsExactly("[0/100]");
    }
}

package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.ingestion.IngestedSource.Added;

import org.junit.jupiter.api.Test;

import java.util.List;

class IngestionTests {

    private static final IngestedSource QUEUED = IngestedSource.queued("a.txt");
    private static final IngestedSource DONE =
            QUEUED.done("1", "captions", "show-1", Added.NOTHING);
    private static final IngestedSource FAILED =
            QUEUED.failed("2", SourceProblem.of("INTERNAL", "a.txt failed"));
    private static final IngestedSource SKIPPED =
            QUEUED.skipped("3", "captions", SourceProblem.of("NO_EPISODE", "nothing"));

    @Test
    void itsStateFollowsFromItsSources() {
        assertThat(Ingestion.stateOf(List.of(QUEUED, QUEUED))).isEqualTo(Ingestion.State.QUEUED);
        assertThat(Ingestion.stateOf(List.of(QUEUED, DONE))).isEqualTo(Ingestion.State.RUNNING);
        assertThat(Ingestion.stateOf(List.of(DONE, SKIPPED))).isEqualTo(Ingestion.State.DONE);
        assertThat(Ingestion.stateOf(List.of(DONE, FAILED)))
                .isEqualTo(Ingestion.State.PARTLY_FAILED);
        assertThat(Ingestion.stateOf(List.of(SKIPPED, FAILED)))
                .isEqualTo(Ingestion.State.PARTLY_FAILED);
        assertThat(Ingestion.stateOf(List.of(FAILED))).isEqualTo(Ingestion.State.FAILED);
    }
}

package dev.talkgraph.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.fixture.Machine;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures every row on the corpus that {@code -Dcorpus=} names. */
class AccuracyRun {

    private static final List<Measure> MEASURES =
            List.of(
                    new WholeGraph(),
                    new Guests(),
                    new Turns(),
                    new PageQuotes(),
                    new SeedQuotes(),
                    new Keyphrases(),
                    new SeedTopics(),
                    new SameClaim(),
                    new AgreementAndDispute(),
                    new ClaimSentences(),
                    new HeardNames());

    @Test
    void accuracy() throws IOException {
        var corpus = new Corpus(Path.of(System.getProperty("corpus", "../shared/corpus")));
        var rows = new ArrayList<Row>();
        var failures = new ArrayList<Throwable>();
        for (var measure : MEASURES) {
            var absent = measure.needs().stream().filter(path -> !corpus.has(path)).toList();
            if (!absent.isEmpty()) {
                rows.add(Row.notMeasured(measure, "absent: " + String.join(", ", absent)));
                continue;
            }
            try {
                rows.add(Row.of(measure, corpus));
            } catch (IOException | RuntimeException failed) {
                failures.add(failed);
                rows.add(Row.notMeasured(measure, failed.toString()));
            }
        }
        new Report(Machine.here(), corpus.folder().toString(), rows).publish();
        assertThat(failures).isEmpty();
        assertThat(rows).as("rows that were measured").anyMatch(row -> row.why() == null);
    }
}

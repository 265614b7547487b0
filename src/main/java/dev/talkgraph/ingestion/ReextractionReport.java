package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.ReextractionProgress.State;
import dev.talkgraph.reconciliation.PartChange.Outcome;

import java.util.Locale;

/** What the command says of extracting anew: lines for people, JSON for machines. */
record ReextractionReport(IngestReport report) {

    /** The answer, and with it the exit code: 1 when a source failed or is left. */
    int end(ReextractionProgress progress) {
        if (report.asJson()) {
            report.answer(progress);
        } else if (isNothing(progress)) {
            report.out()
                    .println(
                            "Nothing to do: what was extracted from the %d sources is of %s"
                                    .formatted(progress.sources(), progress.extractor()));
        } else {
            sum(progress);
        }
        return progress.state() == State.DONE && progress.failed() == 0 ? 0 : 1;
    }

    private static boolean isNothing(ReextractionProgress progress) {
        return progress.state() == State.DONE && progress.done() == 0 && progress.failed() == 0;
    }

    private void sum(ReextractionProgress progress) {
        var out = report.out();
        progress.changes().forEach(this::difference);
        progress.problems().forEach(problem -> out.println("failed: " + problem.detail()));
        if (progress.stopped() != null) {
            out.println("stopped: " + progress.stopped());
        }
        out.println(
                "%d of %d sources extracted anew by %s, %d failed, %d left"
                        .formatted(
                                progress.done(),
                                progress.sources(),
                                progress.extractor(),
                                progress.failed(),
                                progress.outdated()));
    }

    private void difference(Difference difference) {
        report.out()
                .println(
                        "%-10s %6d added %6d removed %6d changed"
                                .formatted(
                                        difference.kind().name().toLowerCase(Locale.ROOT) + "s",
                                        difference.added(),
                                        difference.removed(),
                                        difference.changed()));
        for (var example : difference.examples()) {
            report.out()
                    .println(
                            "  %s %s (%s)"
                                    .formatted(
                                            mark(example.outcome()),
                                            example.text(),
                                            example.episode()));
        }
    }

    private static char mark(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
        };
    }
}

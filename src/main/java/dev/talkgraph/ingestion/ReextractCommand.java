package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;
import dev.talkgraph.ingestion.ReextractionProgress.State;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Extracts anew what another version of the extractor made. */
@Command(
        name = "reextract",
        description = {
            "Extracts anew, from the texts in the graph, what another version of the extractor made,",
            "and sums up what changed. What was interrupted goes on.",
            "It opens the store, or goes through the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all done, 1 a source failed, 2 wrong use, 3 the graph cannot be reached."
        })
public final class ReextractCommand implements Callable<Integer> {

    private static final long INTERVAL_MILLISECONDS = 300;

    private final Opener opener;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private DoorOptions door = new DoorOptions();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    /** Makes the command, which opens the graph only when it runs. */
    public ReextractCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        var line = Objects.requireNonNull(spec).commandLine();
        var report = new IngestReport(line.getOut(), line.getErr(), json);
        try (var open = door.open(opener, report::say)) {
            return new ReextractionReport(report).end(ended(open, report));
        } catch (CommandFailure failure) {
            report.say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
    }

    private static ReextractionProgress ended(Door open, IngestReport report)
            throws InterruptedException {
        var progress = open.reextract();
        var told = -1L;
        while (progress.state() == State.RUNNING) {
            if (progress.done() != told && progress.outdated() > 0) {
                told = progress.done();
                report.say("%d sources done, %d left".formatted(told, progress.outdated()));
            }
            Thread.sleep(INTERVAL_MILLISECONDS);
            progress = open.reextraction();
        }
        if (progress.done() > 0) {
            untilUnderstood(open, report);
        }
        return progress;
    }

    /** New texts get their vectors before the store is closed. */
    private static void untilUnderstood(Door open, IngestReport report)
            throws InterruptedException {
        var told = new MeaningReport(report::say);
        var meaning = open.meaning();
        while (meaning.model() != null && meaning.running()) {
            told.accept(meaning);
            Thread.sleep(INTERVAL_MILLISECONDS);
            meaning = open.meaning();
        }
    }
}

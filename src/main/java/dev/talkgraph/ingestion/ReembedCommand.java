package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Makes all vectors of the graph anew, as after a change of the model. */
@Command(
        name = "reembed",
        description = {
            "Takes all vectors out of the graph and makes them anew, as after a change of the model.",
            "It opens the store, or goes through the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 done, 1 turned off, 2 wrong use, 3 the graph cannot be reached."
        })
public final class ReembedCommand implements Callable<Integer> {

    private static final int TURNED_OFF = 1;
    private static final long INTERVAL_MILLISECONDS = 500;

    private final Opener opener;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private DoorOptions door = new DoorOptions();

    /** Makes the command, which opens the graph only when it runs. */
    public ReembedCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        var line = Objects.requireNonNull(spec).commandLine();
        var report = new IngestReport(line.getOut(), line.getErr(), false);
        var told = new MeaningReport(report::say);
        try (var open = door.open(opener, report::say)) {
            var meaning = open.reembed();
            if (meaning.model() == null) {
                report.say("Embeddings are turned off (talkgraph.embeddings)");
                return TURNED_OFF;
            }
            while (meaning.running()) {
                told.accept(meaning);
                Thread.sleep(INTERVAL_MILLISECONDS);
                meaning = open.meaning();
            }
            line.getOut().println(meaning.done() + " texts have a vector of " + meaning.model());
            return 0;
        } catch (CommandFailure failure) {
            report.say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
    }
}

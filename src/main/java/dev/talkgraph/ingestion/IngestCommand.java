package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;
import dev.talkgraph.extraction.LanguageModel;
import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Reads files into the graph. */
@Command(
        name = "ingest",
        description = {
            "Reads files, and all files below folders, into the graph.",
            "It opens the store, or goes through the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What is said of the episode counts for all files named.",
            "Example:  talkgraph ingest --podcast \"The Lantern Hour\" --number 12 notes.txt",
            "",
            "Exit codes: 0 all done, 1 a source failed, 2 wrong use, 3 the graph cannot be reached."
        })
public final class IngestCommand implements Callable<Integer> {

    private final Opener opener;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--podcast", description = "The show's name.")
    private @Nullable String podcast;

    @Option(names = "--number", description = "The episode's number within the show.")
    private @Nullable String number;

    @Option(names = "--title", description = "The episode's title.")
    private @Nullable String title;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day it came out, such as 2020-07-14.")
    private @Nullable String published;

    @Option(names = "--url", description = "The episode's page.")
    private @Nullable String url;

    @Option(
            names = "--estimate",
            description = "Only says what would be done and cost; writes nothing.")
    private boolean estimate;

    @Mixin private DoorOptions door = new DoorOptions();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    /** Makes the command, which opens the graph only when it runs. */
    public IngestCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        var line = Objects.requireNonNull(spec).commandLine();
        var report = new IngestReport(line.getOut(), line.getErr(), json);
        try {
            var stated = stated();
            var uploads = SourceFiles.below(paths);
            return estimate ? report.end(estimate(uploads)) : ingest(uploads, stated, report);
        } catch (CommandFailure failure) {
            report.say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
    }

    /** By the model that is set here; a service may have another. */
    private Estimate estimate(List<Upload> uploads) {
        try (var context = opener.openWithoutGraph()) {
            return Estimate.of(
                    uploads, context.getBeanProvider(LanguageModel.class).getIfAvailable());
        }
    }

    private int ingest(List<Upload> uploads, Stated stated, IngestReport report)
            throws InterruptedException {
        if (uploads.isEmpty()) {
            return report.end(List.of());
        }
        try (var open = door.open(opener, report::say)) {
            var others = Others.awaited(open, report::say);
            var before = open.counts();
            var start = System.nanoTime();
            var delivered = deliver(uploads, stated, open, report);
            var sources = delivered.sources();
            var took = Duration.ofNanos(System.nanoTime() - start);
            var isOwn = !others.tookPart(delivered.ids());
            new Summary(sources, took, before, open.counts(), isOwn).lines().forEach(report::say);
            return report.end(sources);
        }
    }

    private static Delivery.Delivered deliver(
            List<Upload> uploads, Stated stated, Door door, IngestReport report)
            throws InterruptedException {
        try (var progress = report.progress(uploads)) {
            return new Delivery(door, stated, progress, new MeaningReport(report::say)).of(uploads);
        }
    }

    private Stated stated() {
        var values = new LinkedHashMap<String, String>();
        put(values, "podcast", podcast);
        put(values, "number", number);
        put(values, "title", title);
        put(values, "publishedOn", published);
        put(values, "url", url);
        try {
            var stated = new Stated(values);
            stated.episode();
            return stated;
        } catch (InvalidParameter wrong) {
            throw new CommandFailure(
                    CommandFailure.WRONG_USE, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}

package dev.talkgraph;

import dev.talkgraph.command.RunningService;
import dev.talkgraph.graph.GraphExport;
import dev.talkgraph.graph.SecretFile;
import dev.talkgraph.graph.StartFailure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes the whole graph into a file. */
@Command(
        name = "export",
        description = {
            "Writes the whole graph into a file.",
            "Two graphs are the same when these files are, byte for byte."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:  talkgraph export --format jsonl --out graph.jsonl"})
final class ExportCommand implements Callable<Integer> {

    private final Opening opening;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl: one JSON object a line, sorted (default).")
    private String format = "jsonl";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; it is replaced when the export is whole.")
    private Path out = Path.of("graph.jsonl");

    ExportCommand(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equalsIgnoreCase("jsonl")) {
            throw new ParameterException(
                    commandLine(), "The format " + format + " is not there yet; jsonl is");
        }
        try (var graph = graph()) {
            write(graph.getBean(GraphExport.class));
        }
        commandLine().getOut().println(out);
        return 0;
    }

    /** A running service holds the store; its graph is then read over Bolt. */
    private ConfigurableApplicationContext graph() {
        try {
            return opening.open(data.properties());
        } catch (RuntimeException failure) {
            var service =
                    RunningService.holding(opening.data(), failure).orElseThrow(() -> failure);
            commandLine()
                    .getErr()
                    .println(
                            "The service at %s holds the store; reading it over %s"
                                    .formatted(service.url(), service.bolt()));
            return opening.open(throughBolt(service));
        }
    }

    private Map<String, String> throughBolt(RunningService service) {
        var password =
                new SecretFile(opening.data().resolve("bolt.password"))
                        .read()
                        .orElseThrow(
                                () ->
                                        new StartFailure(
                                                "No password in "
                                                        + opening.data()
                                                        + "/bolt.password"));
        var properties = new HashMap<>(data.properties());
        properties.put("spring.neo4j.uri", service.bolt());
        properties.put("spring.neo4j.authentication.username", "neo4j");
        properties.put("spring.neo4j.authentication.password", password);
        return properties;
    }

    private void write(GraphExport export) throws IOException {
        var draft = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (var stream = Files.newOutputStream(draft)) {
                export.jsonLines(stream);
            }
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private CommandLine commandLine() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }
}

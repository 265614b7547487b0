package dev.talkgraph;

import dev.talkgraph.command.RunningService;
import dev.talkgraph.export.ExportFormat;
import dev.talkgraph.export.GraphChanged;
import dev.talkgraph.export.GraphExport;
import dev.talkgraph.graph.SecretFile;
import dev.talkgraph.graph.StartFailure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
            "It opens the store, or reads it through the service that holds it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:  talkgraph export --format jsonl --out graph.jsonl",
            "           talkgraph export --format obsidian --out vault.zip",
            "",
            "Exit codes: 0 written, 1 the graph changed meanwhile, 2 wrong use or no such place for the file,",
            "3 the graph cannot be reached."
        })
final class ExportCommand implements Callable<Integer> {

    private static final int CHANGED = 1;

    private final Opening opening;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            converter = FormatByName.class,
            description = {
                "jsonl: a node or a relationship as JSON a line, sorted (default); two graphs are the same when these files are.",
                "graphml: for Gephi, yEd, NetworkX, …",
                "obsidian: a ZIP of linked notes, one a guest, topic and episode.",
                "neo4j-admin: a ZIP of CSV files for neo4j-admin database import full; how to is in it."
            })
    private ExportFormat format = ExportFormat.JSONL;

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
        refuseWhatCannotBeWritten();
        try (var graph = graph()) {
            write(graph.getBean(GraphExport.class));
        } catch (GraphChanged changed) {
            commandLine().getErr().println(changed.getMessage());
            return CHANGED;
        } catch (IOException unwritten) {
            throw cannotWrite(unwritten);
        }
        commandLine().getOut().println(out);
        return 0;
    }

    /** Before a graph is opened for it. */
    private void refuseWhatCannotBeWritten() {
        try {
            if (Files.isDirectory(out)) {
                throw new FileSystemException(out.toString(), null, "it is a folder");
            }
            Files.newOutputStream(draft()).close();
            Files.delete(draft());
        } catch (IOException refused) {
            throw cannotWrite(refused);
        }
    }

    private ParameterException cannotWrite(IOException failure) {
        var why =
                switch (failure) {
                    case NoSuchFileException _ -> "there is no such folder";
                    case AccessDeniedException _ -> "access is denied";
                    case FileSystemException other when other.getReason() != null ->
                            other.getReason();
                    default -> String.valueOf(failure.getMessage());
                };
        return new ParameterException(commandLine(), "Cannot write " + out + ": " + why);
    }

    /** A running service holds the store; its graph is then read over Bolt. */
    private ConfigurableApplicationContext graph() {
        try {
            return opening.open(reading());
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

    /** Vectors that are still missing would change the graph while it is read. */
    private Map<String, String> reading() {
        var properties = new HashMap<>(data.properties());
        properties.put("talkgraph.embeddings", "false");
        return properties;
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
        var properties = reading();
        properties.put("spring.neo4j.uri", service.bolt());
        properties.put("spring.neo4j.authentication.username", "neo4j");
        properties.put("spring.neo4j.authentication.password", password);
        return properties;
    }

    private void write(GraphExport export) throws IOException {
        try {
            try (var stream = new BufferedOutputStream(Files.newOutputStream(draft()))) {
                export.write(format, stream);
            }
            Files.move(draft(), out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft());
        }
    }

    private Path draft() {
        return out.resolveSibling(out.getFileName() + ".part");
    }

    private CommandLine commandLine() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }

    /** Reads a format's name as the API spells it. */
    static final class FormatByName implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String name) {
            return ExportFormat.named(name)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "There is no format %s, only: %s"
                                                    .formatted(
                                                            name,
                                                            String.join(
                                                                    ", ", ExportFormat.names()))));
        }
    }
}

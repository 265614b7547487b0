package dev.talkgraph.bench;

import dev.talkgraph.fixture.Service;

import org.neo4j.cli.AdminTool;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files with comma-separated lines, which Neo4j's own bulk import makes a store of. */
final class ImportFolder implements AutoCloseable {

    private final Path folder;
    private final Map<String, BufferedWriter> writers = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();

    ImportFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
    }

    /** A file of nodes with this label; its columns are as the import wants them. */
    Lines nodes(String label, String columns) {
        return lines("--nodes=" + label, label, columns);
    }

    /** A file of those nodes of a label that are numbered for themselves. */
    Lines nodes(String label, String numbered, String columns) {
        return lines("--nodes=" + label, numbered, ":ID(" + numbered + ")," + columns);
    }

    /** A file of relationships of this type. */
    Lines relationships(String type, String from, String to, String columns) {
        var header = ":START_ID(" + from + "),:END_ID(" + to + ")";
        return lines(
                "--relationships=" + type,
                type + "-" + from + "-" + to,
                columns.isEmpty() ? header : header + "," + columns);
    }

    private Lines lines(String argument, String name, String columns) {
        var file = folder.resolve(name + ".csv");
        try {
            var writer = Files.newBufferedWriter(file);
            writers.put(name, writer);
            arguments.add(argument + "=" + file);
            var lines = new Lines(writer);
            lines.add(columns);
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes the store below this home, as its database {@code neo4j}. */
    void importInto(Path home) throws IOException, InterruptedException {
        close();
        Files.createDirectories(home.resolve("conf"));
        var command =
                new ArrayList<>(
                        List.of(
                                Service.java(),
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "-Xmx2g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AdminTool.class.getName(),
                                "database",
                                "import",
                                "full",
                                "neo4j",
                                "--id-type=integer",
                                "--max-off-heap-memory=2G",
                                "--report-file=" + folder.resolve("import.report")));
        command.addAll(arguments);
        var log = home.resolve("import.log");
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        var exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("The import ended with " + exit + "; see " + log);
        }
    }

    @Override
    public void close() throws IOException {
        for (var writer : writers.values()) {
            writer.close();
        }
    }

    /** The lines of one file; no value holds a comma or a quotation mark. */
    record Lines(BufferedWriter writer) {

        void add(Object... values) {
            try {
                for (int column = 0; column < values.length; column++) {
                    if (column > 0) {
                        writer.write(',');
                    }
                    writer.write(String.valueOf(values[column]));
                }
                writer.write('\n');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

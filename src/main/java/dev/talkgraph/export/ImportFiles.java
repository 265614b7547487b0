package dev.talkgraph.export;

import org.neo4j.driver.Record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A ZIP of what {@code neo4j-admin database import full} reads: a CSV file with header for each set
 * of labels and each type of relationship, the arguments, and the command. The imported store is
 * one that Talkgraph works with; vectors, which it makes by itself, and jobs are left out.
 *
 * @see <a href="https://neo4j.com/docs/operations-manual/current/import/">The importer</a>
 */
final class ImportFiles implements GraphWriter {

    private static final List<String> BOOKKEEPING = List.of("Ingestion");

    /** The importer's own smallest is enough for all but the longest texts. */
    private static final long SMALLEST_BUFFER = 4L << 20;

    private static final String ARGUMENTS = "arguments.txt";

    private static final String README =
            """
            Import into a database that does not exist yet, in this folder:

                neo4j-admin database import full @%s neo4j

            Neo4j has to be stopped for that, where the database is the one it starts with. An
            existing one is replaced with --overwrite-destination=true behind "full".

            The first column of a file names a node throughout these files and is not stored;
            the id of a thing is the property "id". Elements of a list are kept apart by %s.
            """
                    .formatted(ARGUMENTS, CsvLine.SEPARATOR_NAME);

    private final List<String> arguments = new ArrayList<>();
    private long longest;

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        try (var zip = new ZipFiles(out)) {
            for (var shape : Shape.ofNodes(graph, BOOKKEEPING)) {
                nodes(graph, shape, zip.file(file("nodes", shape)));
            }
            for (var shape : Shape.ofRelationships(graph)) {
                relationships(graph, shape, zip.file(file("relationships", shape)));
            }
            zip.file(ARGUMENTS).write(arguments());
            zip.file("README.txt").write(README);
            zip.finish();
        }
    }

    private void nodes(GraphReading graph, Shape shape, Writer file) throws IOException {
        file.write(header(new CsvLine().add(":ID").add(":LABEL"), shape));
        shape.nodes(
                graph,
                row -> {
                    var line = new CsvLine().add(NodeName.of(row, "node")).add(shape.names());
                    write(line, row, file);
                });
    }

    private void relationships(GraphReading graph, Shape shape, Writer file) throws IOException {
        file.write(header(new CsvLine().add(":START_ID").add(":END_ID").add(":TYPE"), shape));
        shape.relationships(
                graph,
                row -> {
                    var line = new CsvLine().add(NodeName.of(row, "from"));
                    line.add(NodeName.of(row, "to")).add(shape.names().getFirst());
                    write(line, row, file);
                });
    }

    private static String header(CsvLine line, Shape shape) {
        shape.columns().forEach((name, type) -> line.add(name + ":" + type.imported()));
        return line.toString();
    }

    private void write(CsvLine line, Record row, Writer file) throws IOException {
        row.get("values").asList().forEach(line::add);
        var text = line.toString();
        longest = Math.max(longest, text.length());
        file.write(text);
    }

    /**
     * Numbered, so that what is left of strange labels is a name of its own. The importer finds no
     * file whose path has no folder.
     */
    private String file(String kind, Shape shape) {
        var names = String.join("-", shape.names()).replaceAll("[^A-Za-z0-9_-]", "_");
        var file = "%s-%02d-%s.csv".formatted(kind, arguments.size() + 1, names);
        arguments.add("--" + kind + "=./" + file);
        return file;
    }

    /** A buffer has to hold the longest value; a character takes up to three bytes. */
    private String arguments() {
        var lines = new ArrayList<>(arguments);
        lines.add("--id-type=string");
        lines.add("--multiline-fields=true");
        lines.add("--array-delimiter=" + CsvLine.SEPARATOR_NAME);
        lines.add("--read-buffer-size=" + Math.max(SMALLEST_BUFFER, 3 * longest));
        return String.join("\n", lines) + "\n";
    }
}

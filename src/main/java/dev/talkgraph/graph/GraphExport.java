package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.stereotype.Component;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The whole graph in an order that does not depend on how it came to be: two graphs are the same
 * when their exports are, byte for byte.
 *
 * <p>Nodes come by label and id, then relationships by the node they leave and by their own line.
 * Left out is what is not a function of the sources: times of ingestion, jobs, the version, vectors.
 * Only references and ids are sorted, in the database; texts pass through one at a time.
 */
@Component
public class GraphExport {

    private static final String LABELS = Cypher.named("export/labels");
    private static final String NODES = Cypher.named("export/nodes");
    private static final String RELATIONSHIPS = Cypher.named("export/relationships");

    /** Labels of nodes that no source says anything about. */
    private static final List<String> BOOKKEEPING = List.of("Graph", "Ingestion");

    private final Driver driver;
    private final GraphVersion version;

    GraphExport(Driver driver, GraphVersion version) {
        this.driver = driver;
        this.version = version;
    }

    /**
     * Writes one JSON object a line, in UTF-8, members sorted, scores and other fractions rounded to
     * three decimals.
     *
     * @param out is flushed and left open
     * @throws GraphChanged when another process changed the graph meanwhile; what was written is
     *     then of no use
     */
    public void jsonLines(OutputStream out) throws IOException {
        var before = version.current();
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            var labels =
                    transaction.run(LABELS, Map.of("left", without("Guest", "Host"))).stream()
                            .map(row -> row.get("label").asString())
                            .toList();
            for (var label : labels) {
                nodes(transaction, label, writer);
            }
            for (var label : labels) {
                relationships(transaction, label, writer);
            }
        }
        writer.flush();
        if (!version.current().equals(before)) {
            throw new GraphChanged();
        }
    }

    private static List<String> without(String... others) {
        var left = new ArrayList<>(BOOKKEEPING);
        left.addAll(List.of(others));
        return left;
    }

    private static void nodes(SimpleQueryRunner transaction, String label, BufferedWriter writer)
            throws IOException {
        var rows = transaction.run(NODES, Map.of("label", label));
        while (rows.hasNext()) {
            var row = rows.next();
            writeLine(
                    writer,
                    ExportLine.node(row.get("labels").asList(), row.get("properties").asMap()));
        }
    }

    /** Rows come by the node they leave; the few of one node are put in order by their lines. */
    private static void relationships(
            SimpleQueryRunner transaction, String label, BufferedWriter writer) throws IOException {
        var rows = transaction.run(RELATIONSHIPS, Map.of("label", label, "left", BOOKKEEPING));
        var lines = new ArrayList<String>();
        String leaving = null;
        while (rows.hasNext()) {
            var row = rows.next();
            var from = end(List.of(label), row, "from");
            if (!from.equals(leaving)) {
                writeSorted(writer, lines);
            }
            leaving = from;
            lines.add(
                    ExportLine.relationship(
                            row.get("type").asString(),
                            from,
                            end(row.get("toLabels").asList(), row, "to"),
                            row.get("properties").asMap()));
        }
        writeSorted(writer, lines);
    }

    private static String end(List<?> labels, Record row, String side) {
        @Nullable String kind =
                row.get(side + "Kind").isNull() ? null : row.get(side + "Kind").asString();
        return ExportLine.nameOf(labels, row.get(side + "Id").asString(), kind);
    }

    private static void writeSorted(BufferedWriter writer, List<String> lines) throws IOException {
        lines.sort(null);
        for (var line : lines) {
            writeLine(writer, line);
        }
        lines.clear();
    }

    private static void writeLine(BufferedWriter writer, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    /** The graph changed while it was written out. */
    public static final class GraphChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GraphChanged() {
            super("The graph changed while it was exported; export it again");
        }
    }
}

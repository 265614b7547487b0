package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

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
 * <p>One JSON object a line, in UTF-8, members sorted, scores and other fractions rounded to three
 * decimals. Nodes come by label and id, then relationships by the node they leave and by their own
 * line. Left out is what is not a function of the sources: times of ingestion, jobs, the version,
 * vectors. Only references and ids are sorted, in the database; texts pass through one at a time.
 */
final class JsonLines implements GraphWriter {

    private static final String LABELS = Cypher.named("export/labels");
    private static final String NODES = Cypher.named("export/nodes");
    private static final String RELATIONSHIPS = Cypher.named("export/relationships");

    /** Labels of nodes that no source says anything about. */
    private static final List<String> BOOKKEEPING = List.of("Graph", "Ingestion");

    /** Labels that follow from others. */
    private static final List<String> FOLLOWING = List.of("Guest", "Host");

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var labels = new ArrayList<String>();
        var left = new ArrayList<>(BOOKKEEPING);
        left.addAll(FOLLOWING);
        graph.each(LABELS, Map.of("left", left), row -> labels.add(row.get("label").asString()));
        for (var label : labels) {
            Shape.read(
                    graph,
                    List.of(label),
                    NODES,
                    Map.of("label", label),
                    row -> writeLine(writer, node(row)));
        }
        for (var label : labels) {
            relationships(graph, label, writer);
        }
        writer.flush();
    }

    private static String node(Record row) {
        return ExportLine.node(row.get("labels").asList(), row.get("properties").asMap());
    }

    /** Rows come by the node they leave; the few of one node are put in order by their lines. */
    private static void relationships(GraphReading graph, String label, BufferedWriter writer)
            throws IOException {
        var lines = new Leaving(writer);
        graph.each(
                RELATIONSHIPS,
                Map.of("label", label, "left", BOOKKEEPING),
                row -> {
                    var from = end(List.of(label), row, "from");
                    lines.add(
                            from,
                            ExportLine.relationship(
                                    row.get("type").asString(),
                                    from,
                                    end(row.get("toLabels").asList(), row, "to"),
                                    row.get("properties").asMap()));
                });
        lines.writeSorted();
    }

    private static String end(List<?> labels, Record row, String side) {
        @Nullable String kind =
                row.get(side + "Kind").isNull() ? null : row.get(side + "Kind").asString();
        return ExportLine.nameOf(labels, row.get(side + "Id").asString(), kind);
    }

    private static void writeLine(BufferedWriter writer, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    /** The lines of the relationships that leave one node. */
    private static final class Leaving {

        private final BufferedWriter writer;
        private final List<String> lines = new ArrayList<>();
        private @Nullable String node;

        Leaving(BufferedWriter writer) {
            this.writer = writer;
        }

        void add(String from, String line) throws IOException {
            if (!from.equals(node)) {
                writeSorted();
            }
            node = from;
            lines.add(line);
        }

        void writeSorted() throws IOException {
            lines.sort(null);
            for (var line : lines) {
                writeLine(writer, line);
            }
            lines.clear();
        }
    }
}

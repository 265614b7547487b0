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
 * vectors. What is sorted are references to nodes, and the relationships that leave a few of them;
 * texts pass through one at a time.
 */
final class JsonLines implements GraphWriter {

    private static final String LABELS = Cypher.named("export/labels");
    private static final String NODES = Cypher.named("export/nodes");
    private static final String RELATIONSHIPS = Cypher.named("export/relationships");

    /** Labels of nodes that no source says anything about. */
    private static final List<String> BOOKKEEPING = List.of("Graph", "Ingestion");

    /** Labels that follow from others. */
    private static final List<String> FOLLOWING = List.of("Guest", "Host");

    /** As many digits as a place in a page of references has at most. */
    private static final String PLACE = "%04d";

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var labels = new ArrayList<String>();
        var left = new ArrayList<>(BOOKKEEPING);
        left.addAll(FOLLOWING);
        graph.each(LABELS, Map.of("left", left), row -> labels.add(row.get("label").asString()));
        try (var references = new References(graph, labels)) {
            references.pages((label, page) -> nodes(graph, label, page, writer));
            references.pages((label, page) -> relationships(graph, label, page, writer));
        }
        writer.flush();
    }

    private static void nodes(
            GraphReading graph, String label, List<String> references, BufferedWriter writer)
            throws IOException {
        Shape.read(
                graph,
                List.of(label),
                NODES,
                Map.of("references", references),
                row -> writeLine(writer, node(row)));
    }

    private static String node(Record row) {
        return ExportLine.node(row.get("labels").asList(), row.get("properties").asMap());
    }

    /** Sorted by the place of the node they leave, then by their lines; a node may have very many. */
    private static void relationships(
            GraphReading graph, String label, List<String> references, BufferedWriter writer)
            throws IOException {
        try (var lines = graph.toBeSorted()) {
            graph.each(
                    RELATIONSHIPS,
                    Map.of("references", references, "left", BOOKKEEPING),
                    row -> lines.add(place(row) + relationship(label, row)));
            var skipped = PLACE.formatted(0).length();
            lines.each(line -> writeLine(writer, line.substring(skipped)));
        }
    }

    private static String place(Record row) {
        return PLACE.formatted(row.get("position").asInt());
    }

    private static String relationship(String label, Record row) {
        return ExportLine.relationship(
                row.get("type").asString(),
                end(List.of(label), row, "from"),
                end(row.get("toLabels").asList(), row, "to"),
                row.get("properties").asMap());
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
}

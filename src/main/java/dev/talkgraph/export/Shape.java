package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The nodes that have exactly these labels, or the relationships of one type, and the properties
 * found on any of them. There are as many of them as the vocabulary has, however large the graph is.
 *
 * @param names the labels, sorted, or the one type
 */
record Shape(List<String> names, TreeMap<String, ColumnType> columns) {

    private static final String NODE_COLUMNS = Cypher.named("export/node-columns");
    private static final String RELATIONSHIP_COLUMNS = Cypher.named("export/relationship-columns");
    private static final String NODES = Cypher.named("export/nodes-with-labels");
    private static final String RELATIONSHIPS = Cypher.named("export/relationships-of-type");

    /** Made anew from the texts by whoever has the graph. */
    private static final List<String> VECTORS =
            List.of("embedding", "explanationEmbedding", "embeddingModel");

    /** Nodes whose texts are as long as their source. */
    private static final Set<String> LARGE = Set.of("SourceText", "SourceFacts");

    /**
     * The label sets of the graph, by name.
     *
     * @param left nodes with one of these labels are left out
     */
    static List<Shape> ofNodes(GraphReading graph, List<String> left) throws IOException {
        return shapes(graph, NODE_COLUMNS, Map.of("left", left, "vectors", VECTORS));
    }

    /** The types of relationships of the graph, by name. */
    static List<Shape> ofRelationships(GraphReading graph) throws IOException {
        return shapes(graph, RELATIONSHIP_COLUMNS, Map.of());
    }

    /** Takes the nodes; a row's {@code values} are in the order of the columns. */
    void nodes(GraphReading graph, GraphReading.Taker taker) throws IOException {
        read(
                graph,
                names,
                NODES,
                Map.of("labels", names, "properties", List.copyOf(columns.keySet())),
                taker);
    }

    /** Takes the relationships; a row's {@code values} are in the order of the columns. */
    void relationships(GraphReading graph, GraphReading.Taker taker) throws IOException {
        graph.each(
                RELATIONSHIPS,
                Map.of("type", names.getFirst(), "properties", List.copyOf(columns.keySet())),
                taker);
    }

    /** Reads nodes with these labels, one at a time where they are large. */
    static void read(
            GraphReading graph,
            List<String> labels,
            String statement,
            Map<String, Object> parameters,
            GraphReading.Taker taker)
            throws IOException {
        if (labels.stream().anyMatch(LARGE::contains)) {
            graph.eachLarge(statement, parameters, taker);
        } else {
            graph.each(statement, parameters, taker);
        }
    }

    private static List<Shape> shapes(
            GraphReading graph, String statement, Map<String, Object> parameters)
            throws IOException {
        var found = new TreeMap<String, Shape>();
        graph.each(
                statement,
                parameters,
                row -> {
                    var names =
                            row.get("names").asList(name -> name.asString()).stream()
                                    .sorted()
                                    .toList();
                    var shape =
                            found.computeIfAbsent(
                                    String.join("\n", names),
                                    key -> new Shape(names, new TreeMap<>()));
                    if (!row.get("property").isNull()) {
                        shape.columns.merge(
                                row.get("property").asString(),
                                ColumnType.of(row.get("type").asString()),
                                ColumnType::or);
                    }
                });
        return new ArrayList<>(found.values());
    }
}

package dev.talkgraph.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.talkgraph.TalkgraphApplication;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.fixture.Service;
import dev.talkgraph.format.Readers;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival;
import dev.talkgraph.source.Reading;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The graph writer against the barest way to write what it writes. Both begin with an empty graph;
 * both run twice, and the second time counts.
 */
final class Writing {

    private static final int SOURCES_A_TRANSACTION = 16;
    private static final int ROWS_A_TRANSACTION = 1_000;

    /** From a label to what its nodes are found by; other nodes have no constraint. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("Alias", "{kind: row.kind, id: row.id}"),
                    Map.entry("Person", "{id: row.id}"),
                    Map.entry("Topic", "{id: row.id}"),
                    Map.entry("Podcast", "{id: row.id}"),
                    Map.entry("Episode", "{id: row.id}"),
                    Map.entry("Claim", "{id: row.id}"),
                    Map.entry("Quote", "{id: row.id}"),
                    Map.entry("Question", "{id: row.id}"),
                    Map.entry("Segment", "{id: row.id}"),
                    Map.entry("Source", "{id: row.id}"),
                    Map.entry("SourceText", "{id: row.id}"),
                    Map.entry("SourceFacts", "{id: row.id}"),
                    Map.entry("MatchingKey", "{id: row.id}"));

    private final EpisodeGraph graph;
    private final Driver driver;

    private Writing(EpisodeGraph graph, Driver driver) {
        this.graph = graph;
        this.driver = driver;
    }

    /** Rows a second of both, a row being a node or a relationship. */
    record Result(int sources, long rows, double writer, double bare) {}

    static Result of(List<Path> files) throws IOException {
        try (var context =
                new SpringApplicationBuilder(TalkgraphApplication.class)
                        .web(WebApplicationType.NONE)
                        .run()) {
            var writing =
                    new Writing(context.getBean(EpisodeGraph.class), context.getBean(Driver.class));
            var arrivals = arrivals(files);
            writing.round(arrivals);
            return writing.round(arrivals);
        }
    }

    private static List<SourceArrival> arrivals(List<Path> files) throws IOException {
        var arrivals = new ArrayList<SourceArrival>();
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            if (Readers.read(bytes) instanceof Reading.Document(var document)) {
                arrivals.add(
                        new SourceArrival(
                                Hash.of(bytes),
                                new SourceArrival.Content(
                                        document.text(), Extractor.extract(document)),
                                List.of(file.getFileName().toString()),
                                List.of(),
                                List.of(),
                                List.of()));
            }
        }
        return arrivals;
    }

    private Result round(List<SourceArrival> arrivals) {
        empty();
        var begin = System.nanoTime();
        for (int from = 0; from < arrivals.size(); from += SOURCES_A_TRANSACTION) {
            var to = Math.min(arrivals.size(), from + SOURCES_A_TRANSACTION);
            graph.apply(arrivals.subList(from, to), List.of());
        }
        var writer = Service.seconds(begin);
        var nodes = nodes();
        var edges = edges(nodes);
        long all =
                count("MATCH (node) RETURN count(node)") + count("MATCH ()-->() RETURN count(*)");
        empty();
        var start = System.nanoTime();
        nodes.forEach(this::writeNodes);
        edges.forEach(this::writeEdges);
        var bare = Service.seconds(start);
        long written =
                nodes.values().stream().mapToLong(List::size).sum()
                        + edges.values().stream().mapToLong(List::size).sum();
        empty();
        return new Result(arrivals.size(), all, all / writer, written / bare);
    }

    private void empty() {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000"
                                    + " ROWS")
                    .consume();
        }
    }

    private Map<String, List<Map<String, Object>>> nodes() {
        return read("MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties")
                .stream()
                .filter(row -> !label(row, "labels").isEmpty())
                .collect(
                        groupingBy(
                                row -> label(row, "labels"),
                                mapping(row -> withKey(row.get("properties").asMap()), toList())));
    }

    private static Map<String, Object> withKey(Map<String, Object> properties) {
        var row = new HashMap<String, Object>();
        row.put("id", properties.get("id"));
        row.put("kind", properties.get("kind"));
        row.put("properties", properties);
        return row;
    }

    /** From labels at both ends and a type to relationships, those between constrained nodes. */
    private Map<List<String>, List<Map<String, Object>>> edges(
            Map<String, List<Map<String, Object>>> nodes) {
        return read(
                        """
                        MATCH (from)-[edge]->(to)
                        RETURN labels(from) AS from, from.id AS fromId, from.kind AS fromKind,
                          labels(to) AS to, to.id AS toId, to.kind AS toKind,
                          type(edge) AS type, properties(edge) AS properties
                        """)
                .stream()
                .filter(row -> nodes.containsKey(label(row, "from")))
                .filter(row -> nodes.containsKey(label(row, "to")))
                .collect(
                        groupingBy(
                                row ->
                                        List.of(
                                                label(row, "from"),
                                                row.get("type").asString(),
                                                label(row, "to")),
                                mapping(Writing::edge, toList())));
    }

    private static Map<String, Object> edge(Record row) {
        var edge = new HashMap<String, Object>();
        edge.put("from", end(row, "from"));
        edge.put("to", end(row, "to"));
        edge.put("properties", row.get("properties").asMap());
        return edge;
    }

    private static Map<String, Object> end(Record row, String name) {
        var end = new HashMap<String, Object>();
        end.put("id", row.get(name + "Id").asObject());
        end.put("kind", row.get(name + "Kind").asObject());
        return end;
    }

    private static String label(Record row, String column) {
        return row.get(column).asList(value -> value.asString()).stream()
                .filter(KEYS::containsKey)
                .findFirst()
                .orElse("");
    }

    private void writeNodes(String label, List<Map<String, Object>> rows) {
        write(
                "UNWIND $rows AS row MERGE (node:%s %s) SET node = row.properties"
                        .formatted(label, KEYS.get(label)),
                rows);
    }

    private void writeEdges(List<String> kind, List<Map<String, Object>> rows) {
        write(
                """
                UNWIND $rows AS row
                MATCH (from:%s %s)
                MATCH (to:%s %s)
                MERGE (from)-[edge:%s]->(to)
                SET edge = row.properties
                """
                        .formatted(
                                kind.get(0),
                                String.valueOf(KEYS.get(kind.get(0))).replace("row.", "row.from."),
                                kind.get(2),
                                String.valueOf(KEYS.get(kind.get(2))).replace("row.", "row.to."),
                                kind.get(1)),
                rows);
    }

    private void write(String statement, List<Map<String, Object>> rows) {
        try (var session = driver.session()) {
            for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
                var part = rows.subList(from, Math.min(rows.size(), from + ROWS_A_TRANSACTION));
                session.executeWriteWithoutResult(
                        transaction -> transaction.run(statement, Map.of("rows", part)).consume());
            }
        }
    }

    private List<Record> read(String statement) {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> transaction.run(statement).list());
        }
    }

    private long count(String statement) {
        return read(statement).getFirst().get(0).asLong();
    }
}

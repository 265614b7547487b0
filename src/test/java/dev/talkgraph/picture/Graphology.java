package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What graphology would take: its documentation as a schema, and what it refuses beyond that. */
final class Graphology {

    private static final JsonMapper JSON = new JsonMapper();

    private Graphology() {}

    static Drawn read(String text) throws Exception {
        try (var stream = Graphology.class.getResourceAsStream("/picture/graphology.schema.json")) {
            var schema =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var judge =
                    SchemaRegistry.withDialect(Dialects.getDraft202012())
                            .getSchema(schema, InputFormat.JSON);
            assertThat(judge.validate(text, InputFormat.JSON)).isEmpty();
        }
        var graph = JSON.readTree(text);
        var keys = graph.get("nodes").valueStream().map(node -> node.get("key")).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(graph.get("edges").valueStream().map(edge -> edge.get("key")))
                .doesNotHaveDuplicates();
        for (var edge : graph.get("edges")) {
            assertThat(keys).contains(edge.get("source"), edge.get("target"));
        }
        return Drawn.of(
                graph.get("nodes").valueStream().map(Graphology::node).toList(),
                graph.get("edges").valueStream().map(Graphology::link).toList());
    }

    private static Subgraph.Node node(JsonNode node) {
        var told = node.get("attributes");
        return new Subgraph.Node(
                node.get("key").asString(),
                told.get("kind").asString(),
                told.get("label").asString(),
                told.get("weight").asDouble(),
                told.has("community") ? Integer.valueOf(told.get("community").asInt()) : null);
    }

    private static Subgraph.Link link(JsonNode edge) {
        var told = edge.get("attributes");
        return new Subgraph.Link(
                edge.get("source").asString(),
                edge.get("target").asString(),
                told.get("kind").asString(),
                told.get("weight").asDouble());
    }
}

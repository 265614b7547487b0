package dev.talkgraph.subgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.picture.Subgraph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/** What is shown has a name in the context of linked data. */
class EdgeTypeTests {

    private static final String CONTEXT = "/static/contexts/talkgraph.jsonld";

    private static JsonNode context() throws IOException {
        try (var stream = EdgeTypeTests.class.getResourceAsStream(CONTEXT)) {
            return new JsonMapper().readTree(stream).get("@context");
        }
    }

    @ParameterizedTest
    @EnumSource(EdgeType.class)
    void everyEdgeIsAStatementAboutAThing(EdgeType type) throws IOException {
        var words = type.name().toLowerCase(Locale.ROOT).split("_");
        var term = words[0];
        for (int i = 1; i < words.length; i++) {
            term += words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        assertThat(context().at("/" + term + "/@type").asString()).isEqualTo("@id");
    }

    @ParameterizedTest
    @EnumSource(EdgeType.class)
    void anEdgeWithoutDirectionIsDrawnWithoutOne(EdgeType type) {
        assertThat(new Subgraph.Link("topic:a", "topic:b", type.name(), 1).hasDirection())
                .isEqualTo(type.isDirected());
    }

    @ParameterizedTest
    @EnumSource(NodeType.class)
    void everyNodeHasATypeAndIdsOfItsOwn(NodeType type) throws IOException {
        assertThat(context().at("/" + type.label()).asString()).startsWith("schema:");
        assertThat(context().at("/" + type.prefix() + "/@id").asString())
                .isEqualTo("urn:talkgraph:" + type.prefix() + ":");
    }
}

package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** What the libraries of browsers read, the real ones, run by Node. */
final class JavaScript {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    private JavaScript() {}

    static Drawn cytoscape(String text) throws Exception {
        var read = runWebJar("read-cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js", text);
        return Drawn.of(
                read.get("nodes").valueStream().map(JavaScript::node).toList(),
                read.get("links").valueStream().map(JavaScript::link).toList());
    }

    /** Labels as HTML shows them, ids with their colon. */
    static Drawn mermaid(String text) throws Exception {
        var read = runWebJar("read-mermaid.js", "mermaid/11.14.0/dist/mermaid.min.js", text);
        return Drawn.of(
                read.get("nodes").valueStream().map(JavaScript::shown).toList(),
                read.get("links").valueStream().map(JavaScript::drawn).toList());
    }

    /** Several pictures, each as graphology serialises a graph, or as GEXF. */
    static List<Drawn> graphology(List<String> texts) throws Exception {
        var read = run("read-graphology.js", Npm.installed(), JSON.writeValueAsString(texts));
        return read.valueStream()
                .map(
                        graph ->
                                Drawn.of(
                                        graph.get("nodes")
                                                .valueStream()
                                                .map(JavaScript::node)
                                                .toList(),
                                        graph.get("links")
                                                .valueStream()
                                                .map(JavaScript::directed)
                                                .toList()))
                .toList();
    }

    private static Subgraph.Link directed(JsonNode edge) {
        var link = link(edge);
        assertThat(edge.get("undirected").asBoolean())
                .as(link.type())
                .isNotEqualTo(link.hasDirection());
        return link;
    }

    private static Subgraph.Node shown(JsonNode node) {
        return new Subgraph.Node(
                id(node.get("id").asString()),
                node.get("type").asString(),
                Parser.unescapeEntities(node.get("label").asString(), false),
                0);
    }

    private static Subgraph.Link drawn(JsonNode link) {
        return new Subgraph.Link(
                id(link.get("source").asString()),
                id(link.get("target").asString()),
                Parser.unescapeEntities(link.get("type").asString(), false),
                0);
    }

    private static String id(String written) {
        var id = new StringBuilder(written.replaceFirst("_", ":"));
        for (int start = id.indexOf("_x"); start >= 0; start = id.indexOf("_x")) {
            var end = id.indexOf("_", start + 2);
            var point = Integer.parseInt(id.substring(start + 2, end), 16);
            id.replace(start, end + 1, Character.toString(point));
        }
        return id.toString();
    }

    private static Subgraph.Node node(JsonNode node) {
        return new Subgraph.Node(
                node.get("id").asString(),
                node.get("type").asString(),
                node.get("label").asString(),
                node.get("weight").asDouble(),
                node.has("community") ? Integer.valueOf(node.get("community").asInt()) : null);
    }

    private static Subgraph.Link link(JsonNode link) {
        return new Subgraph.Link(
                link.get("source").asString(),
                link.get("target").asString(),
                link.get("type").asString(),
                link.get("weight").asDouble());
    }

    private static JsonNode runWebJar(String script, String library, String text) throws Exception {
        var copy = Files.createTempFile("library", ".js");
        try {
            copy(WEBJARS + library, copy);
            return run(script, copy.toString(), text);
        } finally {
            Files.delete(copy);
        }
    }

    private static JsonNode run(String script, String library, String text) throws Exception {
        var program = Files.createTempFile("program", ".js");
        try {
            copy("/picture/" + script, program);
            return JSON.readTree(
                    Program.answer(List.of("node", program.toString(), library), text));
        } finally {
            Files.delete(program);
        }
    }

    private static void copy(String resource, Path to) throws Exception {
        try (InputStream stream = JavaScript.class.getResourceAsStream(resource)) {
            Files.copy(
                    Objects.requireNonNull(stream, resource),
                    to,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

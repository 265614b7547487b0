package dev.talkgraph.bench;

import dev.talkgraph.graph.Cypher;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The subgraph of depth 2 around a topic, asked of Neo4j's Query API by the statements that the
 * service runs for it, with the same limits; where the topic's node is, is known before.
 */
final class SubgraphByStatements {

    private static final String STEP = Cypher.named("subgraph/step");
    private static final String LINKS = Cypher.named("subgraph/links");
    private static final String LINKS_OF_HUBS = Cypher.named("subgraph/links-of-hubs");
    private static final String NODES = Cypher.named("subgraph/nodes");
    private static final String SIZE = Cypher.named("subgraph/size");

    private static final int LIMIT = 100;
    private static final long HUB = 1_000;
    private static final List<String> EDGES =
            List.of(
                    "RELATED_TO",
                    "COVERS",
                    "ABOUT",
                    "GUEST_ON",
                    "HOSTED",
                    "MENTIONED_IN",
                    "MADE",
                    "SAID",
                    "STATED_IN",
                    "FROM",
                    "RAISED_IN",
                    "SUPPORTS",
                    "ANSWERS",
                    "PART_OF",
                    "BROADER",
                    "AGREES_WITH",
                    "DISPUTES");

    private final QueryApi api;

    /** The nodes of topics and how many edges these have. */
    private final Map<String, Map<String, Long>> topics = new HashMap<>();

    SubgraphByStatements(QueryApi api, List<String> topics)
            throws IOException, InterruptedException {
        this.api = api;
        for (var topic : topics) {
            var focus = List.of(Map.of("label", "Topic", "id", topic));
            var found = api.ask(Cypher.named("subgraph/focus"), Map.of("focus", focus));
            this.topics.put(topic, edges(found));
        }
    }

    void ask(String topic) throws IOException, InterruptedException {
        var focus = topics.getOrDefault(topic, Map.of());
        var found = new LinkedHashMap<>(focus);
        found.putAll(beyond(found, focus));
        var truncated = found.size() > LIMIT;
        if (!truncated) {
            found.putAll(beyond(found, found));
            truncated = found.size() > LIMIT;
        }
        var kept = found.keySet().stream().limit(LIMIT).toList();
        var hubs = kept.stream().filter(node -> found.getOrDefault(node, 0L) > HUB).toList();
        var few = kept.stream().filter(node -> !hubs.contains(node)).toList();
        api.ask(NODES, Map.of("nodes", kept));
        api.ask(LINKS, with(Map.of("nodes", kept, "few", few, "from", kept)));
        if (hubs.size() > 1) {
            api.ask(LINKS_OF_HUBS, with(Map.of("nodes", hubs, "from", kept, "read", 10_000)));
        }
        if (truncated) {
            var nodes = List.copyOf(focus.keySet());
            var bounds = Map.of("depth", 2, "most", 10_000, "every", true);
            var parameters = with(bounds);
            parameters.put("nodes", nodes);
            api.ask(SIZE, parameters);
        }
    }

    private Map<String, Long> beyond(Map<String, Long> found, Map<String, Long> from)
            throws IOException, InterruptedException {
        var parameters =
                with(
                        Map.of(
                                "nodes",
                                List.copyOf(from.keySet()),
                                "found",
                                List.copyOf(found.keySet()),
                                "read",
                                HUB,
                                "kept",
                                LIMIT + 1 - found.size()));
        return edges(api.ask(STEP, parameters));
    }

    private static Map<String, Object> with(Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("outgoing", EDGES);
        all.put("incoming", EDGES);
        return all;
    }

    private static Map<String, Long> edges(JsonNode data) {
        var names = data.path("fields").valueStream().map(JsonNode::asString).toList();
        var edges = new LinkedHashMap<String, Long>();
        data.path("values")
                .forEach(
                        row ->
                                edges.put(
                                        row.path(names.indexOf("element")).asString(),
                                        row.path(names.indexOf("edges")).asLong()));
        return edges;
    }
}

package dev.talkgraph.bench;

import dev.talkgraph.fixture.Service;
import dev.talkgraph.graph.Cypher;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who discussed a topic, what is related to it, and the subgraph around it, asked of the service and,
 * as the statements behind them, of Neo4j's own Query API on the same store.
 */
final class Traversals {

    private static final double WARMING_SECONDS = 12;
    private static final double SECONDS = 8;
    private static final int TOPICS = 300;
    private static final int KNOWN = 100;
    private static final int EVER = Integer.MAX_VALUE;
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

    private final List<String> topics;

    private Traversals(List<String> topics) {
        this.topics = List.copyOf(topics);
    }

    /**
     * Answers a second.
     *
     * @param first when nobody has asked before
     * @param known when the same was asked before and the graph is as it was
     * @param queryApi of the statements
     */
    record Result(
            Map<String, Load.Result> first,
            Map<String, Load.Result> known,
            Map<String, Load.Result> queryApi) {

        double firstRatio() {
            return ratio(first);
        }

        double knownRatio() {
            return ratio(known);
        }

        /** Of the time that one question of each kind takes. */
        private double ratio(Map<String, Load.Result> ours) {
            return time(queryApi) / time(ours);
        }

        private static double time(Map<String, Load.Result> results) {
            return results.values().stream().mapToDouble(one -> 1 / one.perSecond()).sum();
        }
    }

    static Result of(List<Path> files) throws IOException, InterruptedException {
        Map<String, Load.Result> first;
        Map<String, Load.Result> known;
        Path data;
        Traversals traversals;
        try (var service = Service.start(List.of(), List.of("--talkgraph.embeddings=false"))) {
            service.ingest(files);
            data = service.data();
            traversals = new Traversals(topicsOf(service));
            try (var http = HttpClient.newHttpClient()) {
                var asked = traversals.addresses(service.address());
                for (var kind : asked.values()) {
                    Load.of(WARMING_SECONDS, EVER, number -> get(http, kind.of(number, 100)));
                }
                first = new LinkedHashMap<>();
                known = new LinkedHashMap<>();
                for (var kind : asked.entrySet()) {
                    var every = traversals.topics.size() * 100;
                    first.put(
                            kind.getKey(),
                            Load.of(
                                    SECONDS,
                                    every,
                                    number -> get(http, kind.getValue().of(number, 0))));
                    // Asked once, so that nothing is asked for the first time where it counts.
                    Load.of(
                            Double.MAX_VALUE,
                            KNOWN,
                            number -> get(http, kind.getValue().of(number, 0)));
                    known.put(
                            kind.getKey(),
                            Load.of(
                                    SECONDS,
                                    EVER,
                                    number -> get(http, kind.getValue().of(number % KNOWN, 0))));
                }
            }
        }
        try (var api = new QueryApi(data)) {
            var elements = traversals.elements(api);
            var queryApi = new LinkedHashMap<String, Load.Result>();
            for (var kind : traversals.statements(api, elements).entrySet()) {
                Load.of(WARMING_SECONDS, EVER, kind.getValue());
                queryApi.put(kind.getKey(), Load.of(SECONDS, EVER, kind.getValue()));
            }
            return new Result(first, known, queryApi);
        }
    }

    /** The address of a question; {@code round} makes another one of it that is as much work. */
    private interface Address {
        URI of(int number, int round);
    }

    private Map<String, Address> addresses(String root) {
        var addresses = new LinkedHashMap<String, Address>();
        addresses.put(
                "who discussed",
                (number, round) ->
                        address(root + "/discussions?concept=%s&limit=%d", number, round));
        addresses.put(
                "related topics",
                (number, round) -> address(root + "/topics/%s/related?limit=%d", number, round));
        addresses.put(
                "subgraph, depth 2",
                (number, round) ->
                        address(root + "/graph?focus=topic:%s&depth=2&limit=%d", number, round));
        return addresses;
    }

    /** What differs is the limit, by at most a quarter, so that no two first questions are the same. */
    private URI address(String pattern, int number, int round) {
        var topic = topics.get(number % topics.size());
        var limit = 100 + (round + number / topics.size()) % 100;
        return URI.create(pattern.formatted(topic, limit));
    }

    private Map<String, Load.Question> statements(QueryApi api, Map<String, String> elements) {
        var discussions = Cypher.named("discussion/discussions");
        var related = Cypher.named("exploration/related-topics");
        var step = Cypher.named("subgraph/step");
        var nodes = Cypher.named("subgraph/nodes");
        var statements = new LinkedHashMap<String, Load.Question>();
        statements.put(
                "who discussed",
                number -> {
                    var parameters = new HashMap<String, Object>();
                    parameters.put("topics", List.of(topic(number)));
                    parameters.put("since", null);
                    parameters.put("until", null);
                    parameters.put("spoken", "(?isu).*" + topic(number).replace("-", " ") + ".*");
                    parameters.put("skip", 0);
                    parameters.put("size", 100);
                    api.ask(discussions, parameters);
                });
        statements.put(
                "related topics",
                number ->
                        api.ask(related, Map.of("topics", List.of(topic(number)), "widest", 500)));
        statements.put(
                "subgraph, depth 2",
                number -> {
                    var focus = elements.get(topic(number));
                    var found = others(api.ask(step, around(List.of(focus))));
                    found.addAll(others(api.ask(step, around(found))));
                    var shown = found.stream().distinct().limit(100).toList();
                    api.ask(nodes, Map.of("nodes", shown));
                });
        return statements;
    }

    private String topic(int number) {
        return topics.get(number % topics.size());
    }

    private static Map<String, Object> around(List<String> nodes) {
        return Map.of(
                "nodes",
                nodes.stream().limit(100).toList(),
                "outgoing",
                EDGES,
                "incoming",
                EDGES,
                "read",
                1_000,
                "kept",
                101);
    }

    private static List<String> others(JsonNode data) {
        var names = data.path("fields").valueStream().map(JsonNode::asString).toList();
        var others = new ArrayList<String>();
        data.path("values").forEach(row -> others.add(row.path(names.indexOf("other")).asString()));
        return new ArrayList<>(others.stream().distinct().toList());
    }

    private Map<String, String> elements(QueryApi api) throws IOException, InterruptedException {
        var elements = new HashMap<String, String>();
        for (var topic : topics) {
            var found =
                    api.ask(
                            Cypher.named("subgraph/focus"),
                            Map.of("focus", List.of(Map.of("label", "Topic", "id", topic))));
            elements.put(topic, found.path("values").path(0).path(0).asString());
        }
        return elements;
    }

    private static List<String> topicsOf(Service service) {
        var topics = new ArrayList<String>();
        var page = service.get("/topics?size=200");
        page.path("items").forEach(topic -> topics.add(topic.path("id").asString()));
        if (page.has("next")) {
            service.get(page.path("next").asString().replace("/api/v1", ""))
                    .path("items")
                    .forEach(topic -> topics.add(topic.path("id").asString()));
        }
        return topics.stream().limit(TOPICS).toList();
    }

    private static void get(HttpClient http, URI uri) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(uri + " answers " + answer.statusCode());
        }
    }
}

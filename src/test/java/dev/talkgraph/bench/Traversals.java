package dev.talkgraph.bench;

import dev.talkgraph.fixture.Service;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.KeptCounts;

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
            var queryApi = new LinkedHashMap<String, Load.Result>();
            for (var kind : traversals.statements(api).entrySet()) {
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

    private Map<String, Load.Question> statements(QueryApi api)
            throws IOException, InterruptedException {
        var discussions = Cypher.named("discussion/discussions");
        var related = Cypher.named("exploration/related-topics");
        var subgraph = new SubgraphByStatements(api, topics);
        var statements = new LinkedHashMap<String, Load.Question>();
        statements.put(
                "who discussed",
                number -> {
                    var parameters = new HashMap<String, Object>();
                    parameters.put("topics", List.of(topic(number)));
                    parameters.put("since", null);
                    parameters.put("until", null);
                    parameters.put("spoken", "(?isu).*" + topic(number).replace("-", " ") + ".*");
                    parameters.put("deepest", 1_000);
                    parameters.put("newest", 500);
                    parameters.put("skip", 0);
                    parameters.put("size", 100);
                    api.ask(discussions, parameters);
                });
        statements.put(
                "related topics",
                number ->
                        api.ask(
                                related,
                                Map.of(
                                        "topics",
                                        List.of(topic(number)),
                                        "widest",
                                        500,
                                        "wide",
                                        KeptCounts.WIDE)));
        statements.put("subgraph, depth 2", number -> subgraph.ask(topic(number)));
        return statements;
    }

    private String topic(int number) {
        return topics.get(number % topics.size());
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

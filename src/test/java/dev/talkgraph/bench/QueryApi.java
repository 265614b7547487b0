package dev.talkgraph.bench;

import com.github.dockerjava.api.model.Bind;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Neo4j's own HTTP Query API on a store that the service has left. */
final class QueryApi implements AutoCloseable {

    private static final String IMAGE = "neo4j:2026.08.1";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Neo4jContainer neo4j;
    private final URI uri;

    /** Opens the store of a service that has ended. */
    @SuppressWarnings("resource") // Closed with this.
    QueryApi(Path data) {
        neo4j = new Neo4jContainer(IMAGE).withoutAuthentication();
        var store = data.resolve("neo4j").resolve("data").toAbsolutePath();
        // Said to the engine itself: Testcontainers' own way first pulls an image to try it.
        neo4j.withCreateContainerCmdModifier(
                command ->
                        Objects.requireNonNull(command.getHostConfig())
                                .withBinds(Bind.parse(store + ":/data")));
        neo4j.withEnv("NEO4J_server_memory_pagecache_size", "256M");
        neo4j.withEnv("NEO4J_server_memory_heap_max__size", "1G");
        neo4j.start();
        uri = URI.create(neo4j.getHttpUrl() + "/db/neo4j/query/v2");
    }

    static boolean isThere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Runs a statement and answers its rows. */
    JsonNode ask(String statement, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        var body =
                JSON.writeValueAsString(Map.of("statement", statement, "parameters", parameters));
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 202 && answer.statusCode() != 200) {
            throw new IOException(
                    "The Query API answers " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("data");
    }

    @Override
    public void close() {
        neo4j.stop();
        http.close();
    }
}

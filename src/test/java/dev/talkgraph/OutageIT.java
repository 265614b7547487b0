package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.SecretFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A service whose database is away for a while: it says so, waits, and is well again by itself. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final String FACTS =
            """
            {"episode": {"podcast": "The Lantern Hour", "number": %d, "title": "Lamps"},
             "people": [{"name": "Mara Quill", "role": "GUEST"}]}
            """;

    @Autowired Neo4jConnectionDetails database;
    @Autowired GraphProperties properties;
    @Autowired Environment environment;

    private Line line;
    private ConfigurableApplicationContext service;
    private Api api;
    private RestClient client;

    @BeforeAll
    void start() throws IOException {
        line = new Line(database.getUri());
        var password =
                new SecretFile(properties.data().resolve("bolt.password"))
                        .read()
                        .orElseGet(
                                () ->
                                        environment.getRequiredProperty(
                                                "spring.neo4j.authentication.password"));
        service =
                new Opening(
                                List.of(
                                        "--server.port=0",
                                        "--"
                                                + TestDatabase.THROUGH
                                                + "=bolt://localhost:"
                                                + line.port(),
                                        "--spring.neo4j.authentication.username=neo4j",
                                        "--spring.neo4j.authentication.password=" + password))
                        .serve(Map.of());
        var port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port"));
        api = Api.at(port);
        api.contract();
        var key = new SecretFile(properties.data().resolve("write.key")).read().orElseThrow();
        client =
                RestClient.builder()
                        .baseUrl("http://localhost:" + port)
                        .bufferContent((uri, method) -> true)
                        .requestInterceptor(api.judge())
                        .defaultStatusHandler(status -> true, (request, answer) -> {})
                        .defaultHeaders(headers -> headers.setBearerAuth(key))
                        .build();
    }

    @BeforeEach
    void isWell() {
        assertThat(api.get("/stats").status()).isEqualTo(200);
        assertThat(api.get("/topics/tidal-power").status()).isEqualTo(200);
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        line.close();
    }

    @Test
    void aDatabaseThatIsGoneIsSaidSoonAndItsReturnNeedsNoRestart() throws Exception {
        line.cut();
        for (var path : List.of("/stats", "/topics/tidal-power", "/topics?q=tide", "/podcasts")) {
            isUnavailable(path);
        }
        var refused = post(1);
        assertThat(refused.getStatusCode().value()).isEqualTo(503);
        assertThat(refused.getHeaders().containsHeader("Retry-After")).isTrue();
        line.mend();
        isWell();
    }

    @Test
    void aDatabaseThatIsSilentIsSaidSoonToo() throws Exception {
        Thread.sleep(Duration.ofSeconds(3)); // Connections that were idle are tried before use.
        line.deafen();
        isUnavailable("/topics/tidal-power");
        isUnavailable("/stats");
        line.mend();
        isWell();
    }

    @Test
    void sourcesWaitForADatabaseThatIsAway() throws Exception {
        var accepted = post(7);
        assertThat(accepted.getStatusCode().value()).as(accepted.getBody()).isEqualTo(202);
        var job = accepted.getHeaders().getLocation().toString();
        line.cut();
        Thread.sleep(Duration.ofSeconds(7)); // Longer than the driver itself tries again.
        assertThat(state(job)).isIn("QUEUED", "RUNNING", "DONE");
        line.mend();
        var until = Instant.now().plusSeconds(30);
        while (!state(job).equals("DONE") && Instant.now().isBefore(until)) {
            Thread.sleep(200);
        }
        assertThat(client.get().uri(job).retrieve().body(String.class))
                .contains("\"state\":\"DONE\"", "\"the-lantern-hour-7\"");
        assertThat(api.get("/episodes/the-lantern-hour-7").status()).isEqualTo(200);
    }

    private void isUnavailable(String path) {
        var began = Instant.now();
        var answer = api.get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(503);
        assertThat(answer.at("/code")).isEqualTo("GRAPH_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(Duration.between(began, Instant.now()))
                .as(path)
                .isLessThan(Duration.ofSeconds(12));
    }

    private String state(String job) {
        var body = client.get().uri(job).retrieve().body(String.class);
        return body.replaceFirst("(?s).*?\"state\":\"([A-Z_]+)\".*", "$1");
    }

    private ResponseEntity<String> post(int number) {
        return client.post()
                .uri("/api/v1/ingestions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("text", FACTS.formatted(number), "name", number + ".json"))
                .retrieve()
                .toEntity(String.class);
    }
}

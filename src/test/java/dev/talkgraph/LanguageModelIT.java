package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.extraction.LanguageModel;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.SecretFile;
import dev.talkgraph.model.StubServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A service with a language model beside the rules, and one without. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class LanguageModelIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE =
            """
            New The Lantern Hour Insight: Mara Quill: Tides and Radar
            Sent June 3, 2024
            Key Insights
            - Fog signals reach further than light in bad weather, and tide tables do not help.
            """;
    private static final String FURTHER =
            """
            {"claims": [
              {"text": "Tide tables do not help in bad weather.", "madeBy": ["Mara Quill"], "topics": [],
               "evidence": "Fog signals reach further than light in bad weather, and tide tables do not help."},
              {"text": "Keepers are paid too little.", "madeBy": ["Mara Quill"], "topics": [],
               "evidence": "Keepers are paid far too little."}],
             "quotes": [], "questions": [], "topics": [],
             "people": [{"name": "Mara Quill", "role": "GUEST"}]}
            """;

    @Autowired Neo4jConnectionDetails database;
    @Autowired GraphProperties properties;
    @Autowired Environment environment;
    @Autowired ConfigurableApplicationContext shared;
    @Autowired Driver driver;
    @TempDir Path folder;

    private StubServer server;

    @BeforeEach
    void start() throws IOException {
        server = new StubServer();
        empty();
    }

    @AfterEach
    void stop() {
        server.close();
        empty();
    }

    private void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void withoutOneNothingOfItIsThere() {
        assertThat(shared.getBeansOfType(LanguageModel.class)).isEmpty();
        assertThat(shared.getBeanDefinitionNames())
                .extracting(name -> String.valueOf(shared.getType(name)))
                .noneMatch(type -> type.contains("dev.talkgraph.model."));
    }

    @Test
    void whatItFindsIsInTheGraphAndWhatItInventsIsCounted() throws InterruptedException {
        server.completes(FURTHER);
        try (var service = serve()) {
            var source = ingested(service);
            assertThat(source.at("/byModel/added").asInt()).isEqualTo(2);
            assertThat(source.at("/byModel/dropped").asInt()).isOne();
            assertThat(source.at("/byModel/tokensIn").asInt()).isEqualTo(900);
            var api = api(service);
            assertThat(
                            api.get("/episodes/" + source.get("episode").asString() + "/claims")
                                    .items("/text"))
                    .contains("Tide tables do not help in bad weather.")
                    .doesNotContain("Keepers are paid too little.");
            assertThat(extractor()).startsWith(Extractor.version() + "+stub/");
            assertThat(ingested(service).has("byModel")).isFalse();
        }
        assertThat(server.bodies()).hasSize(1);
    }

    @Test
    void whileItIsAwayTheRulesWorkAloneAndReextractionAsksAgain() throws InterruptedException {
        server.then(500, "").then(500, "");
        try (var service = serve("--talkgraph.extraction.model.retries=1")) {
            var source = ingested(service);
            assertThat(source.get("state").asString()).isEqualTo("DONE");
            assertThat(source.at("/byModel/problem").asString()).contains("answers 500");
            assertThat(extractor()).isEqualTo(Extractor.version());
            assertThat(reextracted(service).get("state").asString()).isEqualTo("STOPPED");
        }
        server.completes(FURTHER);
        try (var service = serve()) {
            var done = reextracted(service);
            assertThat(done.get("state").asString()).isEqualTo("DONE");
            assertThat(done.get("done").asInt()).isOne();
            assertThat(done.at("/changes/3/added").asInt()).isOne();
            assertThat(extractor()).contains("+stub/");
            assertThat(reextracted(service).get("done").asInt()).isZero();
        }
        assertThat(server.bodies()).hasSize(3);
    }

    @Test
    void aSpentBudgetEndsCleanly() throws InterruptedException {
        try (var service = serve("--talkgraph.extraction.model.token-budget=100")) {
            var source = ingested(service);
            assertThat(source.at("/byModel/problem").asString()).contains("token budget of 100");
            var stopped = reextracted(service);
            assertThat(stopped.get("state").asString()).isEqualTo("STOPPED");
            assertThat(stopped.get("stopped").asString()).contains("token budget of 100");
            assertThat(stopped.get("outdated").asInt()).isOne();
        }
        assertThat(server.bodies()).isEmpty();
    }

    @Test
    void theCostIsToldBeforeAnythingIsAsked(CapturedOutput output) throws IOException {
        var page = Files.writeString(folder.resolve("page.txt"), PAGE).toString();
        assertThat(Commands.run("ingest", "--estimate", page)).isZero();
        assertThat(output.getOut()).contains("no language model is set: it costs nothing");
        assertThat(command("ingest", "--estimate", page)).isZero();
        assertThat(output.getOut())
                .containsPattern(
                        "stub/\\w{8} would be asked about 1 sources in 1 pieces: about [\\d,]+ tokens in");
        assertThat(command("ingest", "--estimate", "--json", page)).isZero();
        assertThat(output.getOut())
                .containsPattern("\"cost\":\\{\"model\":\"stub/\\w{8}\",\"sources\":1");
        assertThat(command("ingest", "--estimate", "--talkgraph.extraction.model.retries=-1", page))
                .isEqualTo(1);
        assertThat(server.bodies()).isEmpty();
    }

    private int command(String... words) {
        var all = new ArrayList<>(Arrays.asList(words));
        all.addAll(set());
        return Commands.run(all.toArray(String[]::new));
    }

    private List<String> set() {
        return List.of(
                "--talkgraph.extraction.model.url=" + server.url(),
                "--talkgraph.extraction.model.name=stub",
                "--talkgraph.extraction.model.retry-pause=1ms");
    }

    private ConfigurableApplicationContext serve(String... more) {
        var password =
                new SecretFile(properties.data().resolve("bolt.password"))
                        .read()
                        .orElseGet(
                                () ->
                                        environment.getRequiredProperty(
                                                "spring.neo4j.authentication.password"));
        var all =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--" + TestDatabase.THROUGH + "=" + database.getUri(),
                                "--spring.neo4j.authentication.username=neo4j",
                                "--spring.neo4j.authentication.password=" + password));
        all.addAll(set());
        all.addAll(List.of(more));
        return new Opening(all).serve(Map.of());
    }

    private static int port(ConfigurableApplicationContext service) {
        return Integer.parseInt(service.getEnvironment().getProperty("local.server.port"));
    }

    private static Api api(ConfigurableApplicationContext service) {
        return Api.at(port(service));
    }

    private RestClient client(ConfigurableApplicationContext service) {
        var key = new SecretFile(properties.data().resolve("write.key")).read().orElseThrow();
        return RestClient.builder()
                .baseUrl("http://localhost:" + port(service) + "/api/v1")
                .bufferContent((uri, method) -> true)
                .requestInterceptor(api(service).judge())
                .defaultHeaders(headers -> headers.setBearerAuth(key))
                .build();
    }

    private JsonNode ingested(ConfigurableApplicationContext service) throws InterruptedException {
        var client = client(service);
        var accepted =
                client.post()
                        .uri("/ingestions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsString(Map.of("text", PAGE, "name", "page.txt")))
                        .retrieve()
                        .body(String.class);
        var id = JSON.readTree(accepted).get("id").asString();
        for (var look = 0; look < 600; look++) {
            var ingestion = read(client, "/ingestions/" + id);
            if (ingestion.has("finishedAt")) {
                return ingestion.at("/sources/0");
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The ingestion does not end");
    }

    private JsonNode reextracted(ConfigurableApplicationContext service)
            throws InterruptedException {
        var client = client(service);
        client.post().uri("/reextraction").retrieve().toBodilessEntity();
        for (var look = 0; look < 600; look++) {
            var progress = read(client, "/reextraction");
            if (!progress.get("state").asString().equals("RUNNING")) {
                return progress;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Extracting anew does not end");
    }

    private static JsonNode read(RestClient client, String path) {
        return JSON.readTree(client.get().uri(path).retrieve().body(String.class));
    }

    private String extractor() {
        try (var session = driver.session()) {
            return session.run("MATCH (facts:SourceFacts) RETURN facts.extractor AS extractor")
                    .single()
                    .get("extractor")
                    .asString();
        }
    }
}

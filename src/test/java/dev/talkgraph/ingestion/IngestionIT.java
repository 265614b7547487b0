package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.graph.SecretFile;
import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@DatabaseTest
class IngestionIT {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort int port;
    @Autowired Environment environment;
    @Autowired GraphProperties properties;
    @Autowired GraphVersion version;
    @Autowired Driver driver;
    @Autowired Ingestions ingestions;
    @Autowired IngestionRecords records;

    private RestClient client;

    @BeforeEach
    void withKey() {
        var key = new SecretFile(properties.data().resolve("write.key")).read().orElseThrow();
        client = judged().defaultHeaders(headers -> headers.setBearerAuth(key)).build();
    }

    /** A client whose answers the contract judges. */
    private RestClient.Builder judged() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .bufferContent((uri, method) -> true)
                .requestInterceptor(Api.of(environment).judge())
                .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> {});
    }

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void sourcesComeInAndGoOut() throws InterruptedException {
        var ingestion =
                through(
                        post(
                                form(
                                        file("12.json", Pages.FACTS),
                                        file("page.txt", Pages.NEWSLETTER))));
        assertThat(ingestion.state()).isEqualTo(Ingestion.State.DONE);
        assertThat(ingestion.finishedAt()).isNotNull();
        assertThat(ingestion.allSources())
                .extracting(IngestedSource::name, IngestedSource::format)
                .containsExactly(
                        tuple("12.json", "source-facts"), tuple("page.txt", "insight-newsletter"));
        var first = ingestion.allSources().getFirst();
        assertThat(first.episode()).isEqualTo("the-lantern-hour-12");
        assertThat(first.added()).extracting(Added::claims, Added::quotes).containsExactly(1, 1);
        for (var source : ingestion.allSources()) {
            assertThat(delete("/api/v1/sources/" + source.id()).getStatusCode().value())
                    .isEqualTo(204);
        }
        assertThat(delete("/api/v1/sources/" + first.id()).getStatusCode().value()).isEqualTo(404);
        assertThat(count("MATCH (node) WHERE NOT node:Ingestion AND NOT node:Graph")).isZero();
    }

    @Test
    void anIngestionEndsWhenItsTextsHaveTheirVectors() throws InterruptedException {
        through(post(form(file("12.json", Pages.FACTS), file("page.txt", Pages.NEWSLETTER))));
        assertThat(count("MATCH (node:Claim|Quote|Topic) WHERE node.embedding IS NULL")).isZero();
        assertThat(count("MATCH (node:Claim|Quote|Topic)")).isGreaterThan(3);
        assertThat(count("MATCH (node:Graph) WHERE node.embeddingModel IS NOT NULL")).isOne();
    }

    @Test
    void vectorsAreMadeAnewForWhoHasTheKey() throws InterruptedException {
        through(post(form(file("12.json", Pages.FACTS))));
        try (var session = driver.session()) {
            session.run("MATCH (claim:Claim) SET claim.embedding = [0.5]").consume();
        }
        var unknown = RestClient.create("http://localhost:" + port);
        HttpStatusCode refused =
                unknown.post()
                        .uri("/api/v1/embeddings")
                        .exchange((request, answer) -> answer.getStatusCode());
        assertThat(refused.value()).isEqualTo(401);
        var accepted = postText("", MediaType.APPLICATION_JSON, "/api/v1/embeddings");
        assertThat(accepted.getStatusCode().value()).isEqualTo(202);
        assertThat(json(accepted).get("running").asBoolean()).isTrue();
        for (var look = 0;
                look < 300 && json(get("/api/v1/embeddings")).get("running").asBoolean();
                look++) {
            Thread.sleep(100);
        }
        assertThat(count("MATCH (node:Claim) WHERE size(node.embedding) = 384")).isOne();
    }

    @Test
    void theSameBytesAgainChangeNothing() throws InterruptedException {
        through(post(form(file("12.json", Pages.FACTS))));
        var before = version.current();
        var again = through(post(form(file("12.json", Pages.FACTS))));
        assertThat(again.state()).isEqualTo(Ingestion.State.DONE);
        assertThat(again.allSources().getFirst())
                .satisfies(
                        source -> {
                            assertThat(source.added()).isEqualTo(Added.NOTHING);
                            assertThat(source.format()).isEqualTo("source-facts");
                            assertThat(source.episode()).isEqualTo("the-lantern-hour-12");
                        });
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void aBadSourceFailsAloneAndIsNamed() throws InterruptedException {
        var ingestion =
                through(
                        post(
                                form(
                                        file("good.json", Pages.FACTS),
                                        file("binary.bin", new byte[] {0, 1, 2, 0}),
                                        file("empty.txt", ""),
                                        file("half.txt", new byte[] {'a', (byte) 0xC3}),
                                        file("table.csv", "a,b\n1,2\n"),
                                        file("broken.json", "{\"episode\": {\"numb"))));
        assertThat(ingestion.state()).isEqualTo(Ingestion.State.PARTLY_FAILED);
        assertThat(ingestion.allSources())
                .filteredOn(source -> source.state() == IngestedSource.State.FAILED)
                .hasSize(5)
                .allSatisfy(
                        source -> {
                            assertThat(source.problem().detail()).contains(source.name());
                            assertThat(source.problem().code())
                                    .isIn("UNREADABLE_SOURCE", "UNSUPPORTED_FORMAT");
                        });
        assertThat(ingestion.allSources().getFirst().state()).isEqualTo(IngestedSource.State.DONE);
    }

    @Test
    void aTextUnderItsAddressReplacesTheOlderOneFromThere() throws InterruptedException {
        var uri = "https://lantern.example/facts/12";
        var first = through(postJson(Map.of("text", Pages.FACTS, "name", "a", "uri", uri)));
        var second = through(postJson(Map.of("text", Pages.facts(13), "name", "b", "uri", uri)));
        assertThat(first.allSources().getFirst().episode()).isEqualTo("the-lantern-hour-12");
        assertThat(second.allSources().getFirst().episode()).isEqualTo("the-lantern-hour-13");
        assertThat(count("MATCH (node:Source)")).isEqualTo(1);
        assertThat(count("MATCH (node:Episode)")).isEqualTo(1);
    }

    @Test
    void aSourceTakesThePlaceOfAnother() throws InterruptedException {
        var first = through(post(form(file("12.json", Pages.FACTS))));
        var form = form(file("13.json", Pages.facts(13)));
        form.add("replaces", first.allSources().getFirst().id());
        through(post(form));
        assertThat(count("MATCH (node:Source)")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "{\"uri\": \"https://lantern.example/12\"}, uri",
        "{\"name\": \"a\"}, text",
        "{\"text\": \"a\"; \"number\": 0}, number",
        "{\"text\": \"a\"; \"uri\": \"file:///etc/passwd\"}, uri",
        "{\"text\": \"\\ud83d\"}, text",
        "{\"speed\": \"fast\"}, speed",
        "[1], body"
    })
    void whatIsWrongWithTheRequestIsSaidAtOnce(String body, String parameter) {
        var answer = postText(body.replace(';', ','), MediaType.APPLICATION_JSON);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json(answer).get("code").asString()).isEqualTo("INVALID_PARAMETER");
        assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aFormWithoutAFileOrWithUnknownFieldsIsRefused() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("podcast", "The Lantern Hour");
        assertThat(json(post(form)).get("parameter").asString()).isEqualTo("file");
        form.add("colour", "green");
        assertThat(json(post(form)).get("parameter").asString()).isEqualTo("colour");
    }

    @Test
    void aBodyLongerThanAnySourceIsTooLarge() {
        var body = "{\"text\": \"" + "x".repeat(70_000_000) + "\"}";
        var answer = postText(body, MediaType.APPLICATION_JSON);
        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        assertThat(json(answer).get("code").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void anotherContentTypeIsRefused() {
        var answer = postText("hello", MediaType.TEXT_PLAIN);
        assertThat(answer.getStatusCode().value()).isEqualTo(415);
        assertThat(json(answer).get("code").asString()).isEqualTo("UNSUPPORTED_FORMAT");
    }

    @Test
    void withoutTheKeyNothingIsTakenIn() {
        var stranger = judged().build();
        for (var path : List.of("/api/v1/ingestions", "/api/v1/ingestions/x/events")) {
            var answer = stranger.get().uri(path).retrieve().toEntity(String.class);
            assertThat(answer.getStatusCode().value()).isEqualTo(401);
        }
        assertThat(
                        stranger.delete()
                                .uri("/api/v1/sources/abc")
                                .retrieve()
                                .toEntity(String.class)
                                .getStatusCode()
                                .value())
                .isEqualTo(401);
    }

    @Test
    void eventsTellOfEverySourceAndEnd() throws InterruptedException {
        var ingestion = through(post(form(file("12.json", Pages.FACTS), file("e.txt", ""))));
        var events = get("/api/v1/ingestions/" + ingestion.id() + "/events").getBody();
        assertThat(events.lines().filter(line -> line.equals("event:source")).count()).isEqualTo(2);
        assertThat(events).contains("event:progress", "event:end");
    }

    @Test
    void ingestionsAreListedTheNewestFirst() throws InterruptedException {
        var first = through(post(form(file("12.json", Pages.FACTS))));
        var second = through(post(form(file("13.json", Pages.facts(13)))));
        var page = json(get("/api/v1/ingestions?size=1"));
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(second.id());
        assertThat(page.get("items").get(0).has("sources")).isFalse();
        var next = json(get(page.get("next").asString()));
        assertThat(next.get("items").get(0).get("id").asString()).isEqualTo(first.id());
        assertThat(next.has("next")).isFalse();
    }

    @Test
    void anUnknownIngestionIsAProblem() {
        assertThat(get("/api/v1/ingestions/none").getStatusCode().value()).isEqualTo(404);
        assertThat(get("/api/v1/ingestions/none/events").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void whatAProcessLeftBehindIsMarkedAsInterrupted() {
        var job =
                new Ingestion(
                        "left",
                        Ingestion.State.RUNNING,
                        "2024-03-08T10:00:00Z",
                        null,
                        2,
                        1,
                        List.of(
                                IngestedSource.queued("a")
                                        .done("1", "captions", "show-1", Added.NOTHING),
                                IngestedSource.queued("b").running()));
        records.begin(job);
        ingestions.endWhatWasLeft();
        var ended = records.find("left").orElseThrow();
        assertThat(ended.state()).isEqualTo(Ingestion.State.PARTLY_FAILED);
        assertThat(ended.allSources().getLast().problem().detail())
                .contains("b was interrupted by a stop");
    }

    @Test
    void manySourcesAtATimeAllComeIn() throws InterruptedException {
        var form = new LinkedMultiValueMap<String, Object>();
        for (var number = 1; number <= 40; number++) {
            form.add("file", file(number + ".json", Pages.facts(number)));
        }
        var ingestion = through(post(form));
        assertThat(ingestion.state()).isEqualTo(Ingestion.State.DONE);
        assertThat(ingestion.finished()).isEqualTo(40);
        assertThat(count("MATCH (node:Episode)")).isEqualTo(40);
    }

    @Test
    void anArchiveIsTheFilesInIt() throws InterruptedException {
        var zip =
                zip(
                        Map.of(
                                "lantern/12.json", Pages.FACTS.getBytes(StandardCharsets.UTF_8),
                                "lantern/broken.json", new byte[] {'{', 0},
                                "more.zip",
                                        zip(
                                                Map.of(
                                                        "page.txt",
                                                        Pages.NEWSLETTER.getBytes(
                                                                StandardCharsets.UTF_8)))));
        var ingestion = through(post(form(file("episodes.zip", zip))));
        assertThat(ingestion.state()).isEqualTo(Ingestion.State.PARTLY_FAILED);
        assertThat(ingestion.total()).isEqualTo(5);
        assertThat(ingestion.allSources())
                .extracting(
                        IngestedSource::name,
                        IngestedSource::state,
                        IngestedSource::format,
                        IngestedSource::parts,
                        IngestedSource::partOf)
                .containsExactlyInAnyOrder(
                        tuple("episodes.zip", State.DONE, "zip-archive", 3, null),
                        tuple("12.json", State.DONE, "source-facts", null, "episodes.zip"),
                        tuple("broken.json", State.FAILED, null, null, "episodes.zip"),
                        tuple("more.zip", State.DONE, "zip-archive", 1, "episodes.zip"),
                        tuple("page.txt", State.DONE, "insight-newsletter", null, "more.zip"));
        assertThat(records.find(ingestion.id()).orElseThrow().total()).isEqualTo(5);
        var before = version.current();
        through(post(form(file("episodes.zip", zip))));
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void ofABrokenArchiveNothingComesIn() throws InterruptedException {
        var zip = zip(Map.of("12.json", Pages.FACTS.getBytes(StandardCharsets.UTF_8)));
        var ingestion = through(post(form(file("cut.zip", Arrays.copyOf(zip, zip.length - 30)))));
        assertThat(ingestion.state()).isEqualTo(Ingestion.State.FAILED);
        assertThat(ingestion.allSources().getFirst().problem().code())
                .isEqualTo("UNREADABLE_SOURCE");
        assertThat(count("MATCH (node:Episode)")).isZero();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Ingestion through(ResponseEntity<String> answer) throws InterruptedException {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(202);
        var location = answer.getHeaders().getLocation().toString();
        while (true) {
            var ingestion = JSON.readValue(get(location).getBody(), Ingestion.class);
            if (ingestion.state().isFinal()) {
                return ingestion;
            }
            Thread.sleep(50);
        }
    }

    private ResponseEntity<String> post(MultiValueMap<String, Object> form) {
        return client.post()
                .uri("/api/v1/ingestions")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(String.class);
    }

    private ResponseEntity<String> postJson(Map<String, String> members) {
        return postText(JSON.writeValueAsString(members), MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<String> postText(String body, MediaType type) {
        return client.post()
                .uri("/api/v1/ingestions")
                .contentType(type)
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }

    private ResponseEntity<String> postText(String body, MediaType type, String path) {
        return client.post()
                .uri(path)
                .contentType(type)
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }

    private ResponseEntity<String> get(String path) {
        return client.get().uri(path).retrieve().toEntity(String.class);
    }

    private ResponseEntity<String> delete(String path) {
        return client.delete().uri(path).retrieve().toEntity(String.class);
    }

    private long count(String match) {
        try (var session = driver.session()) {
            return session.run(match + " RETURN count(node) AS n").single().get("n").asLong();
        }
    }

    private static JsonNode json(ResponseEntity<String> answer) {
        return JSON.readTree(answer.getBody());
    }

    private static MultiValueMap<String, Object> form(Object... files) {
        var form = new LinkedMultiValueMap<String, Object>();
        for (var file : files) {
            form.add("file", file);
        }
        return form;
    }

    private static ByteArrayResource file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}

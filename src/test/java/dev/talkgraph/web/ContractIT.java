package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.graph.GraphChanges;
import dev.talkgraph.graph.GraphProperties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;

/** What holds for every address. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class ContractIT {

    @Autowired Environment environment;
    @Autowired GraphChanges changes;
    @Autowired GraphProperties properties;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "/topics/tp, /topics/tidal-power",
        "/topics/tp/guests?size=1, /topics/tidal-power/guests?size=1",
        "/topics/tp/related?depth=2&limit=3, /topics/tidal-power/related?depth=2&limit=3",
        "/topics/TP, /topics/TP",
        "/guests/toby-okafor, /guests/tobias-okafor",
        "/people/toby-okafor, /people/tobias-okafor",
        "/podcasts/kettle-and-compass-podcast, /podcasts/kettle-and-compass",
        "/episodes/kettle-and-compass-tides-and-islands/claims, /episodes/kettle-and-compass-1/claims",
        "/claims/c1-old, /claims/c1"
    })
    void anotherIdOfAThingLeadsToItsPresentOne(String old, String present) {
        var answer = api.get(old);
        if (old.equals(present)) {
            assertThat(answer.status()).isEqualTo(404);
            return;
        }
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).hasValue("/api/v1" + present);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guests/x",
                "/people/x",
                "/topics/x",
                "/topics/x/related",
                "/topics/x/timeline",
                "/episodes/x/quality",
                "/claims/x",
                "/quotes/x",
                "/questions/x",
                "/podcasts/x",
                "/sources/x",
                "/claims?topic=x",
                "/guests?topic=x",
                "/nosuch",
                "/topics/x/y/z",
                "/topics/%27%20OR%201=1",
                "/topics/%F0%9F%90%9F"
            })
    void whatIsNotThereIsNotFound(String path) {
        isProblem(api.get(path), 404, "NOT_FOUND");
    }

    @Test
    void hostileIdsAreProblems() {
        isProblem(api.get("/topics/" + "a".repeat(5_000)), 404, "NOT_FOUND");
        isProblem(api.get("/topics/a%00b"), 400, "INVALID_PARAMETER");
        isProblem(api.get("/topics/a%2Fb"), 400, "INVALID_PARAMETER");
        isProblem(api.get("/claims?topic=a%00b"), 404, "NOT_FOUND");
        assertThat(api.get("/claims?q=%00%27%22%5C").status()).isEqualTo(200);
        isProblem(api.get("/claims?q=" + "a".repeat(1_001)), 400, "INVALID_PARAMETER");
    }

    @ParameterizedTest
    @CsvSource({
        "/guests?foo=1, foo",
        "/stats?size=1, size",
        "/topics/tidal-power?depth=1, depth",
        "/topics?size=0, size",
        "/topics?size=201, size",
        "/topics?size=abc, size",
        "/topics?size=1&size=2, size",
        "/topics?limit=0, limit",
        "/topics?cursor=xx, cursor",
        "/topics?sort=worst, sort",
        "/topics/tidal-power/related?depth=0, depth",
        "/topics/tidal-power/related?depth=9, depth",
        "/topics/tidal-power/timeline?bucket=DAY, bucket",
        "/guests?minEpisodes=-1, minEpisodes",
        "/guests?since=yesterday, since",
        "/claims?kind=RUMOUR, kind",
        "/claims?minConfidence=1.1, minConfidence",
        "/quotes?verification=MAYBE, verification",
        "/questions?status=CLOSED, status",
        "/discussions, concept",
        "/discussions?concept=%20, concept"
    })
    void aParameterThatIsNotAcceptedIsNamed(String path, String parameter) {
        var answer = api.get(path);
        isProblem(answer, 400, "INVALID_PARAMETER");
        assertThat(answer.at("/parameter")).isEqualTo(parameter);
        assertThat(answer.json().get("accepts").isArray()).isTrue();
    }

    @Test
    void otherRefusalsAreProblemsToo() {
        isProblem(api.get("/topics", "Accept", "application/xml"), 406, "UNSUPPORTED_FORMAT");
        isProblem(api.ask("GET", "/nowhere"), 404, "NOT_FOUND");
        var key = key();
        isProblem(
                api.ask("PUT", "/api/v1/topics", "Authorization", "Bearer " + key),
                405,
                "NOT_FOUND");
    }

    @Test
    void whatIsNoHttpIsAProblem() throws IOException {
        var port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/<|> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "INVALID_PARAMETER");
        }
    }

    @Test
    void pagesFollowEachOtherWithoutRepeatsAtEqualKeys() {
        var ids = new ArrayList<String>();
        var next = "/api/v1/topics?sort=GUESTS&size=2";
        while (next != null) {
            var page = api.ask("GET", next);
            assertThat(page.json().get("total").asInt()).isEqualTo(7);
            ids.addAll(page.items("/id"));
            next = page.json().has("next") ? page.at("/next") : null;
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(api.get("/topics?limit=3").items("/id")).hasSize(3);
    }

    @Test
    void anAnswerIsTaggedByTheGraphsVersion() {
        var first = api.get("/topics");
        var tag = first.header("ETag").orElseThrow();
        assertThat(tag).isEqualTo("W/\"" + api.get("/stats").at("/version") + "\"");
        var again = api.get("/topics", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).hasValue(tag);
        changes.apply(transaction -> true);
        var changed = api.get("/topics", "If-None-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void onlyWhatWouldBeAnsweredIsNotModified() {
        var tag = api.get("/stats").header("ETag").orElseThrow();
        assertThat(api.get("/topics/nosuch", "If-None-Match", tag).status()).isEqualTo(404);
        assertThat(api.get("/topics/tp", "If-None-Match", tag).status()).isEqualTo(301);
        assertThat(api.get("/topics?size=0", "If-None-Match", tag).status()).isEqualTo(400);
        assertThat(api.get("/topics/nosuch").header("ETag")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/ingestions",
        "GET, /api/v1/ingestions",
        "GET, /api/v1/ingestions/x/events",
        "GET, /api/v1/changes",
        "GET, /api/v1/%69ngestions",
        "GET, /api/v1/ingestions;x=1",
        "DELETE, /api/v1/sources/x",
        "PATCH, /api/v1/claims/x",
        "PUT, /api/v1/topics"
    })
    void changingTheGraphNeedsTheKey(String method, String path) {
        for (var given :
                new String[] {"Basic eDp5", "Bearer", "Bearer wrong", "Bearer " + key() + "0"}) {
            var answer = api.ask(method, path, "Authorization", given);
            isProblem(answer, 401, "UNAUTHORIZED");
            assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        }
        assertThat(api.ask(method, path).status()).isEqualTo(401);
        assertThat(api.ask(method, path, "Authorization", "bearer " + key()).status())
                .isNotEqualTo(401);
    }

    @Test
    void readingNeedsNoKey() {
        assertThat(api.get("/stats").status()).isEqualTo(200);
        assertThat(api.ask("HEAD", "/api/v1/stats").status()).isEqualTo(200);
        assertThat(api.ask("POST", "/api/v1/check").status()).isNotEqualTo(401);
    }

    @Test
    void pagesOfOtherOriginsMayReadOnly() {
        var read = api.get("/stats", "Origin", "https://elsewhere.example");
        assertThat(read.header("Access-Control-Allow-Origin")).hasValue("*");
        isProblem(
                api.ask("DELETE", "/api/v1/sources/x", "Origin", "https://elsewhere.example"),
                403,
                "UNAUTHORIZED");
    }

    @Test
    void answersAreWhatTheySayTheyAre() {
        var answer = api.get("/topics", "Accept-Encoding", "gzip");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(api.get("/claims", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .hasValue("gzip");
    }

    private static void isProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        var problem = answer.json();
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        for (var member : new String[] {"type", "title", "detail", "instance"}) {
            assertThat(problem.has(member)).as(member).isTrue();
        }
    }

    private String key() {
        try {
            return Files.readString(properties.data().resolve("write.key")).strip();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

package dev.talkgraph.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.meaning.Meaning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class CheckIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MOON = "The moon is the only engine you never have to fuel";

    @Autowired Environment environment;
    @Autowired Meaning meaning;
    @Autowired Driver driver;
    private Api api;

    @BeforeEach
    void everythingHasItsVector() {
        api = Api.of(environment);
        meaning.want();
        while (meaning.isWanted()) {
            meaning.advance();
        }
    }

    @Test
    void whatWasSaidHasItsSpeakerItsSecondAndItsCharacters() {
        var said = check(MOON);
        assertThat(said.at("/verification")).isEqualTo("VERBATIM");
        assertThat(said.json().at("/score").asDouble()).isEqualTo(1);
        assertThat(said.at("/spokenText")).isEqualTo(MOON);
        assertThat(said.at("/saidBy/id")).isEqualTo("tobias-okafor");
        assertThat(said.at("/attribution")).isEqualTo("SPEAKER");
        assertThat(said.at("/episode/id")).isEqualTo("kettle-and-compass-1");
        assertThat(said.json().at("/startSeconds").asDouble()).isEqualTo(30);
        assertThat(said.at("/listenUrl")).isEqualTo("https://kettle.example/play?v=1&t=30");
        var place = said.json().at("/evidence/0");
        var text =
                api.get(
                        "/sources/%s/text?start=%d&end=%d"
                                .formatted(
                                        place.get("source").asString(),
                                        place.get("start").asInt(),
                                        place.get("end").asInt()));
        assertThat(text.body()).isEqualTo(place.get("text").asString()).isEqualTo(MOON);
    }

    @Test
    void wordsThatAreAlmostRightAreNear() {
        var said = check("The moon is an engine that you never have to fuel.");
        assertThat(said.at("/verification")).isEqualTo("NEAR");
        assertThat(said.json().at("/score").asDouble()).isBetween(0.75, 0.99);
        assertThat(said.at("/spokenText")).isEqualTo(MOON);
    }

    @Test
    void piecesAroundAnEllipsisAreFoundOneByOne() {
        var said = check("Tidal power is steady … as old as the sea");
        assertThat(said.at("/verification")).isEqualTo("NEAR");
        assertThat(said.json().get("evidence").size()).isEqualTo(2);
    }

    @Test
    void whoeverIsAskedForIsAnsweredFor() {
        var own = check(MOON, "guest", "toby-okafor");
        assertThat(own.at("/verification")).isEqualTo("VERBATIM");
        assertThat(own.json().has("elsewhere")).isFalse();
        var other = check(MOON, "guest", "mara-lindqvist");
        assertThat(other.at("/verification")).isEqualTo("NOT_FOUND");
        assertThat(other.json().has("saidBy")).isFalse();
        assertThat(other.at("/elsewhere/verification")).isEqualTo("VERBATIM");
        assertThat(other.at("/elsewhere/saidBy/name")).isEqualTo("Tobias Okafor");
        assertThat(other.json().at("/elsewhere/startSeconds").asDouble()).isEqualTo(30);
    }

    @Test
    void anEpisodeMayHaveAnotherName() {
        var there = check(MOON, "episode", "kettle-and-compass-tides-and-islands");
        assertThat(there.at("/verification")).isEqualTo("VERBATIM");
    }

    @ParameterizedTest
    @CsvSource({"guest, ines-calder", "episode, kettle-and-compass-2"})
    void withoutATranscriptNothingIsSaidAboutIt(String what, String id) {
        var answer = check(MOON, what, id);
        assertThat(answer.at("/verification")).isEqualTo("UNCHECKED");
        assertThat(answer.json().has("score")).isFalse();
        assertThat(answer.at("/elsewhere/saidBy/id")).isEqualTo("tobias-okafor");
        assertThat(check("A lie about a lamp.", what, id).json().has("elsewhere")).isFalse();
    }

    @Test
    void whatNobodySaidIsNotFound() {
        var answer = check("My uncle kept a herd of invisible goats behind the bakery.");
        assertThat(answer.at("/verification")).isEqualTo("NOT_FOUND");
        assertThat(answer.json().has("saidBy")).isFalse();
        assertThat(answer.json().has("elsewhere")).isFalse();
        assertThat(answer.json().get("evidence")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "NOT OR \\",
                "text:(moon",
                "a\" OR \"b",
                "[* TO *] moon^9 ~ ?",
                "the the the the the the the",
                "moon 🌊 \u0000 fuel",
                "ﷺ",
                "٣",
                "……… moon ……… ... fuel"
            })
    void aQuoteIsNoStatement(String quote) {
        assertThat(check(quote).status()).isEqualTo(200);
    }

    @Test
    void aLongQuoteOfOneWordIsAnsweredSoon() {
        var began = System.nanoTime();
        assertThat(check("tidal ".repeat(330)).status()).isEqualTo(200);
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quote   | {}",
                "quote   | {\"quote\": \"\"}",
                "quote   | {\"quote\": \" … \"}",
                "quote   | {\"quote\": null}",
                "quote   | {\"quote\": 7}",
                "guest   | {\"quote\": \"moon\", \"guest\": []}",
                "speaker | {\"quote\": \"moon\", \"speaker\": \"x\"}",
                "body    | {\"quote\": \"moon\", \"quote\": \"sun\"}",
                "body    | {\"quote\": \"moon\"",
                "body    | [\"moon\"]",
                "body    | {\"quote\": {\"a\": {\"b\": {\"c\": {}}}}}"
            })
    void whatIsNoQuestionIsRefused(String parameter, String body) {
        var answer = api.post("/check", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/parameter")).isEqualTo(parameter);
    }

    @Test
    void whatIsTooLongIsRefused() {
        var longQuote = api.post("/check", "{\"quote\": \"" + "a ".repeat(1_001) + "\"}");
        assertThat(longQuote.status()).isEqualTo(400);
        assertThat(longQuote.at("/parameter")).isEqualTo("quote");
        var large = api.post("/check", "{\"quote\": \"" + "a".repeat(40_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("/code")).isEqualTo("TOO_LARGE");
        assertThat(api.ask("POST", "/api/v1/check").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest", "episode"})
    void whoIsNotThereIsMissing(String what) {
        assertThat(check(MOON, what, "nobody-at-all").status()).isEqualTo(404);
        assertThat(check(MOON, what, "").status()).isEqualTo(404);
    }

    /** The one scan asks whether there is any passage at all, and ends with the first. */
    @Test
    void noStatementGoesThroughAllThings() throws IOException {
        try (var files = Files.list(Path.of("cypher/checking"));
                var session = driver.session()) {
            for (var file : files.sorted().toList()) {
                var statement =
                        Files.readString(file).replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN");
                var parameters = new HashMap<String, Object>();
                parameters.putAll(Map.of("depth", 1, "size", 1));
                for (var each :
                        new String[] {
                            "query", "person", "vector", "around", "ids", "episode", "source"
                        }) {
                    parameters.put(each, null);
                }
                var plan = session.run(statement, parameters).consume().queryPlan().orElseThrow();
                var scans =
                        operators(plan)
                                .filter(
                                        operator ->
                                                operator.matches(".*(AllNodes|Label|Type)Scan.*"))
                                .toList();
                assertThat(scans)
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(file.endsWith("is-transcribed.cypher") ? 1 : 0);
            }
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()),
                plan.children().stream().flatMap(CheckIT::operators));
    }

    private Api.Answer check(String quote, String... more) {
        var body = JSON.createObjectNode().put("quote", quote);
        for (var i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return api.post("/check", body.toString());
    }
}

package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The sources begin with emoji, so that counting anything but UTF-16 code units goes wrong here. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class EvidenceIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void evidenceIsTheSourcesOwnCharacters() {
        for (var list :
                List.of(
                        "/claims",
                        "/quotes",
                        "/questions",
                        "/episodes/kettle-and-compass-1/segments")) {
            api.get(list).json().get("items").forEach(this::isGrounded);
        }
    }

    private void isGrounded(JsonNode fact) {
        assertThat(fact.get("evidence").isEmpty()).isFalse();
        for (var evidence : fact.get("evidence")) {
            var text = textOf(evidence.get("source").asString());
            var start = evidence.get("start").asInt();
            var end = evidence.get("end").asInt();
            assertThat(evidence.get("text").asString())
                    .isEqualTo(text.substring(start, end))
                    .isEqualTo(fact.get("text").asString());
            var range = "/text?start=%d&end=%d".formatted(start, end);
            assertThat(api.get("/sources/" + evidence.get("source").asString() + range).body())
                    .isEqualTo(evidence.get("text").asString());
        }
    }

    private String textOf(String source) {
        var answer = api.get("/sources/" + source + "/text");
        assertThat(answer.header("Content-Type")).hasValue("text/plain;charset=UTF-8");
        return answer.body();
    }

    @Test
    void aRangeOutsideTheTextOrWithinACharacterIsRefused() {
        var source = api.get("/episodes/kettle-and-compass-2/sources").items("/id").getFirst();
        var text = "/sources/" + source + "/text";
        assertThat(api.get(text + "?start=1").at("/parameter")).isEqualTo("start");
        assertThat(api.get(text + "?end=1").at("/parameter")).isEqualTo("end");
        assertThat(api.get(text + "?start=9999").at("/parameter")).isEqualTo("start");
        assertThat(api.get(text + "?start=9&end=4").at("/parameter")).isEqualTo("end");
        assertThat(api.get(text + "?start=-1").at("/parameter")).isEqualTo("start");
        assertThat(api.get(text + "?start=0&end=2").body()).isEqualTo("🐟");
        assertThat(api.get(text + "?start=2&end=2").body()).isEmpty();
    }

    @Test
    void aSourceSaysWhereItComesFrom() {
        var source = api.get("/episodes/kettle-and-compass-2/sources").items("/id").getFirst();
        assertThat(api.get("/sources/" + source).at("/episode/id"))
                .isEqualTo("kettle-and-compass-2");
        assertThat(api.get("/sources/" + source).at("/names/0")).isEqualTo("page-2.txt");
        assertThat(api.get("/sources/" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(api.get("/sources/" + "0".repeat(64) + "/text").status()).isEqualTo(404);
    }
}

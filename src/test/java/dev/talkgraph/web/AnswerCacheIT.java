package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.util.Map;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class AnswerCacheIT {

    private static final String GUEST = "/guests/tobias-okafor";

    @Autowired Environment environment;
    @Autowired Driver driver;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
        raise();
    }

    @Test
    void anAnswerIsGivenAgainUntilTheGraphHasAnotherVersion() {
        describe("a clockmaker");
        raise();
        assertThat(api.get(GUEST).at("/description")).isEqualTo("a clockmaker");

        describe("a diver");
        assertThat(api.get(GUEST).at("/description"))
                .as("written behind the version's back, which no writer here does")
                .isEqualTo("a clockmaker");

        raise();
        assertThat(api.get(GUEST).at("/description")).isEqualTo("a diver");
    }

    @Test
    void anAnswerGivenAgainIsTheSame() {
        var first = api.get("/topics?size=2");
        var again = api.get("/topics?size=2");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.response().headers().allValues("Vary"))
                .isEqualTo(first.response().headers().allValues("Vary"));
        assertThat(again.header("Content-Security-Policy")).isPresent();
    }

    @Test
    void whoHasTheAnswerAlreadyIsToldSo() {
        var tag = api.get(GUEST).header("ETag").orElseThrow();
        assertThat(api.get(GUEST, "If-None-Match", tag).status()).isEqualTo(304);
        raise();
        assertThat(api.get(GUEST, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void otherQuestionsHaveOtherAnswers() {
        assertThat(api.get("/guests?size=1").items("/id")).hasSize(1);
        assertThat(api.get("/guests?size=2").items("/id")).hasSize(2);
        assertThat(api.get("/guests/nobody").status()).isEqualTo(404);
        assertThat(api.get("/guests/nobody").status()).isEqualTo(404);
    }

    private void describe(String description) {
        driver.executableQuery("MATCH (p:Person {id: 'tobias-okafor'}) SET p.description = $text")
                .withParameters(Map.of("text", description))
                .execute();
    }

    private void raise() {
        driver.executableQuery("MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1")
                .execute();
    }
}

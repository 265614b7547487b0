package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DatabaseTest
@WithGraph
class EmptyGraphIT {

    @Autowired Environment environment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guests",
                "/people",
                "/topics",
                "/episodes",
                "/claims",
                "/quotes",
                "/questions",
                "/podcasts",
                "/discussions?concept=anything",
                "/search?q=anything"
            })
    void anEmptyGraphHasEmptyLists(String path) {
        var answer = Api.of(environment).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("items").isEmpty()).isTrue();
        assertThat(answer.json().get("total").asInt()).isZero();
        assertThat(answer.json().has("next")).isFalse();
    }
}

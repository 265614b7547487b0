package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DatabaseTest
class OpenApiIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void theContractIsServedAndComplete() {
        var contract = api.ask("GET", "/v3/api-docs").json();
        assertThat(contract.get("openapi").asString()).startsWith("3.1");
        assertThat(contract.at("/info/description").asString()).isNotBlank();
        contract.get("paths")
                .forEachEntry(
                        (path, operations) ->
                                operations.forEachEntry(
                                        (method, operation) -> {
                                            var name = method + " " + path;
                                            assertThat(operation.path("summary").asString())
                                                    .as(name)
                                                    .isNotBlank();
                                            assertThat(operation.path("responses").has("500"))
                                                    .as(name)
                                                    .isTrue();
                                        }));
        assertThat(contract.at("/paths/~1api~1v1~1topics~1{id}~1related/get/parameters").toString())
                .contains("\"depth\"", "\"maximum\":3", "\"path\"");
    }

    @Test
    void swaggerUiAnswers() {
        assertThat(api.ask("GET", "/swagger-ui.html").status()).isEqualTo(302);
        assertThat(api.ask("GET", "/swagger-ui/index.html").body()).contains("swagger-ui");
    }
}

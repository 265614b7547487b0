package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.talkgraph.Api;
import dev.talkgraph.Contract;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The contract is complete, valid, and able to find an answer at fault. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class OpenApiIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ALWAYS = Set.of("400", "500", "503");

    @Autowired Environment environment;
    private Api api;
    private JsonNode document;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
        document = api.ask("GET", "/v3/api-docs").json();
    }

    @Test
    void theContractIsValidOpenApi() throws IOException {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        // The schema that the OpenAPI Initiative publishes, as its parsers carry it.
        try (var published = getClass().getResourceAsStream("/openapi/3.1/schema/2025-09-15")) {
            var text = new String(published.readAllBytes(), StandardCharsets.UTF_8);
            var schema = registry().getSchema(text, InputFormat.JSON);
            assertThat(schema.validate(document.toString(), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate("{\"openapi\": \"3.1.0\"}", InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void everySchemaIsOne() {
        var dialect = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
        var schema = registry().getSchema(dialect, InputFormat.JSON);
        document.at("/components/schemas")
                .forEachEntry(
                        (name, one) ->
                                assertThat(schema.validate(one.toString(), InputFormat.JSON))
                                        .as(name)
                                        .isEmpty());
    }

    @Test
    void everyOperationIsDescribed() {
        everyOperation(
                (name, operation) -> {
                    assertThat(operation.path("operationId").asString()).as(name).isNotBlank();
                    assertThat(operation.path("summary").asString()).as(name).isNotBlank();
                    assertThat(operation.path("description").asString()).as(name).isNotBlank();
                    operation
                            .path("parameters")
                            .forEach(
                                    parameter -> {
                                        var what = name + " " + parameter.get("name");
                                        assertThat(parameter.path("description").asString())
                                                .as(what)
                                                .isNotBlank();
                                        assertThat(parameter.at("/schema/type").isString())
                                                .as(what)
                                                .isTrue();
                                    });
                });
        assertThat(document.at("/info/description").asString()).isNotBlank();
        assertThat(document.at("/paths/~1api~1v1~1topics~1{id}~1related/get/parameters").toString())
                .contains("\"depth\"", "\"maximum\":3", "\"path\"");
    }

    @Test
    void everyAnswerHasAnExampleThatIsAsItSays() {
        everyOperation(
                (name, operation) ->
                        operation
                                .get("responses")
                                .forEachEntry(
                                        (status, response) ->
                                                hasExamples(name + " " + status, response)));
    }

    @Test
    void everyOperationNamesWhatMayGoWrong() {
        everyOperation(
                (name, operation) -> {
                    var named = new TreeSet<>(operation.get("responses").propertyNames());
                    assertThat(named).as(name).containsAll(ALWAYS);
                    assertThat(named.contains("401"))
                            .as(name + " asks for the key")
                            .isEqualTo(operation.has("security"));
                    assertThat(named.contains("403"))
                            .as(name + " may only be asked by our own pages")
                            .isEqualTo(!name.startsWith("get "));
                    if (name.contains("{id}")) {
                        assertThat(named).as(name).contains("404");
                    }
                });
        assertThat(statuses("post", "/api/v1/ingestions"))
                .containsExactly(
                        "202", "400", "401", "403", "406", "413", "415", "429", "500", "503");
        assertThat(statuses("get", "/api/v1/claims/{id}"))
                .containsExactly("200", "301", "304", "400", "404", "406", "500", "503");
        assertThat(statuses("get", "/api/v1/podcasts"))
                .containsExactly("200", "304", "400", "406", "500", "503");
    }

    @Test
    void schemasSayWhatIsAlwaysThere() {
        var claim = document.at("/components/schemas/Claim/required");
        assertThat(claim.valueStream().map(JsonNode::asString))
                .contains("id", "text", "evidence", "disputes")
                .doesNotContain("confidence", "statedIn", "explanation");
        document.at("/components/schemas")
                .forEachEntry(
                        (name, schema) ->
                                assertThat(schema.path("required").isArray()).as(name).isTrue());
    }

    /** Each is an answer at fault; the judge has to find it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | application/json         | {\"name\": \"x\"}                  | required",
                "200 | application/json         | {\"id\": null}                     | null",
                "200 | application/json         | +\"colour\": \"green\"             | colour",
                "200 | application/json         | +\"episodes\": \"many\"            | episodes",
                "200 | text/html                |                                    | text/html",
                "418 | application/json         |                                    | 418",
                "404 | application/problem+json | {\"code\": \"NOT_FOUND\"}          | required",
                "404 | application/json         | {}                                 | as application/json",
                "503 | application/problem+json | {}                                 | Retry-After"
            })
    void anAnswerAtFaultIsFound(int status, String type, String body, String fault) {
        var contract = api.contract();
        var path = "/api/v1/topics/tidal-power";
        var right = api.ask("GET", path).body();
        var given = body == null ? right : body;
        var answered =
                given.startsWith("+")
                        ? right.substring(0, right.length() - 1) + "," + given.substring(1) + "}"
                        : given;
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.valueOf(type));
        headers.setETag("W/\"1\"");
        assertThatThrownBy(() -> contract.judge("GET", path, status, headers, answered))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }

    @Test
    void anOperationThatTheContractDoesNotNameIsFound() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        assertThatThrownBy(() -> api.contract().judge("GET", "/api/v1/secrets", 200, headers, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not know the operation");
        var problem = "{\"type\": \"about:blank\"}";
        assertThatThrownBy(() -> api.contract().judge("GET", "/nowhere", 404, headers, problem))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void otherClientsAreJudgedToo() {
        var wrong =
                RestClient.builder()
                        .baseUrl("http://localhost:1")
                        .requestInterceptor(api.judge())
                        .requestInterceptor(
                                (request, body, execution) ->
                                        new MockClientHttpResponse(new byte[0], 418))
                        .build();
        assertThatThrownBy(() -> wrong.get().uri("/api/v1/stats").retrieve().toBodilessEntity())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("418");
    }

    @Test
    void swaggerUiAnswers() {
        assertThat(api.ask("GET", "/swagger-ui.html").status()).isEqualTo(302);
        assertThat(api.ask("GET", "/swagger-ui/index.html").body()).contains("swagger-ui");
    }

    private void hasExamples(String name, JsonNode given) {
        var reference = given.path("$ref").asString("#");
        var response = reference.equals("#") ? given : document.at(reference.substring(1));
        response.path("content")
                .forEachEntry(
                        (type, content) -> {
                            if (content.at("/schema/format").asString().equals("binary")) {
                                return;
                            }
                            var what = name + " " + type;
                            assertThat(content.path("examples").size()).as(what).isPositive();
                            var values =
                                    content.get("examples")
                                            .valueStream()
                                            .map(one -> one.get("value"));
                            values.forEach(value -> fits(what, type, content, value));
                        });
    }

    private void fits(String what, String type, JsonNode content, JsonNode value) {
        if (!type.endsWith("json")) {
            assertThat(value.asString()).as(what).isNotBlank();
            return;
        }
        var probe = JSON.createObjectNode();
        probe.set("components", document.get("components"));
        probe.set("content", content);
        var faults = new Contract(probe.toString()).faults("/content/schema", value.toString());
        assertThat(faults).as(what + ": " + value).isEmpty();
    }

    private List<String> statuses(String method, String path) {
        return document.get("paths").get(path).get(method).get("responses").propertyNames().stream()
                .sorted()
                .toList();
    }

    private void everyOperation(BiConsumer<String, JsonNode> look) {
        document.get("paths")
                .forEachEntry(
                        (path, operations) ->
                                operations.forEachEntry(
                                        (method, operation) ->
                                                look.accept(method + " " + path, operation)));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }
}

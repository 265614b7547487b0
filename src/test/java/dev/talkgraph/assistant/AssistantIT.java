package dev.talkgraph.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Asked by the protocol's own client, as an assistant would. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class AssistantIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired Environment environment;
    private McpSyncClient client;

    @BeforeEach
    void connect() {
        client =
                McpClient.sync(HttpClientStreamableHttpTransport.builder(server()).build()).build();
        client.initialize();
    }

    @AfterEach
    void leave() {
        client.closeGracefully();
    }

    @Test
    void everyQuestionIsAToolThatOnlyReads() {
        var tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "who_discussed",
                        "search",
                        "related_topics",
                        "claims",
                        "find_paths",
                        "check_quote");
        assertThat(tools)
                .allSatisfy(
                        tool -> {
                            assertThat(tool.description()).isNotBlank();
                            assertThat(tool.annotations().readOnlyHint()).isTrue();
                            assertThat(tool.annotations().destructiveHint()).isFalse();
                        });
        assertThat(client.getServerInfo().name()).isEqualTo("talkgraph");
        assertThat(client.getServerInstructions()).contains("evidence");
    }

    @Test
    void aToolAnswersAsTheApiDoes() {
        var api = Api.of(environment);
        assertThat(asked("who_discussed", Map.of("concept", "tidal power", "limit", 25)))
                .isEqualTo(api.get("/discussions?concept=tidal%20power").json());
        assertThat(asked("related_topics", Map.of("topic", "Tidal Power", "limit", 25)))
                .isEqualTo(api.get("/topics/tidal-power/related").json());
    }

    @Test
    void guestsAndTopicsAreKnownByTheirNames() {
        var claims = asked("claims", Map.of("guest", "Toby Okafor", "topic", "tidal pow"));
        assertThat(claims.get("total").asInt()).isPositive();
        claims.get("items")
                .forEach(
                        claim ->
                                assertThat(claim.at("/madeBy/0/id").asString())
                                        .isEqualTo("tobias-okafor"));
        var paths = asked("find_paths", Map.of("from", "Tobias Okafor", "to", "sonar"));
        assertThat(paths.get("items").size()).isPositive();
    }

    @Test
    void aQuoteIsChecked() {
        var check =
                asked(
                        "check_quote",
                        Map.of("quote", "The moon is the only engine you never have to fuel."));
        assertThat(check.get("verification").asString()).isEqualTo("VERBATIM");
    }

    @Test
    void whatIsWrongWithAQuestionIsTold() {
        assertThat(refused("claims", Map.of("guest", "Nobody Atall"))).contains("Nobody Atall");
        assertThat(refused("who_discussed", Map.of("concept", "x", "since", "soon")))
                .contains("since");
        assertThat(refused("search", Map.of("query", "x", "types", List.of("PLANET"))))
                .contains("types");
        assertThat(refused("search", Map.of("query", "x", "limit", 1_000_000))).contains("limit");
    }

    @Test
    void aPageOfAnotherOriginMayNotAsk() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(server() + "/mcp"))
                        .header("Origin", "https://elsewhere.example")
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, text/event-stream")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"jsonrpc":"2.0","id":1,"method":"tools/list"}"""))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        }
    }

    private String server() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    private JsonNode asked(String tool, Map<String, Object> arguments) {
        var result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        return JSON.readTree(text(result));
    }

    private String refused(String tool, Map<String, Object> arguments) {
        var result = call(tool, arguments);
        assertThat(result.isError()).isTrue();
        return text(result);
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}

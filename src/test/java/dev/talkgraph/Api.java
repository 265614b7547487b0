package dev.talkgraph;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestInterceptor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The service, asked over HTTP as anybody would, redirects not followed. Every answer is judged by
 * the contract that the service serves.
 */
public final class Api {

    private static final String CONTRACT = "/v3/api-docs";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();

    private final String root;

    private Api(String root) {
        this.root = root;
    }

    /** The service of the shared context. */
    public static Api of(Environment environment) {
        return new Api("http://localhost:" + environment.getProperty("local.server.port"));
    }

    /** A service elsewhere. */
    public static Api at(int port) {
        return new Api("http://localhost:" + port);
    }

    /** What the service serves as its contract, fetched once. */
    public Contract contract() {
        return CONTRACTS.computeIfAbsent(root, here -> new Contract(sent("GET", CONTRACT).body()));
    }

    /** Judges by the contract what another client is answered. */
    public ClientHttpRequestInterceptor judge() {
        return (request, body, execution) -> {
            var answer = execution.execute(request, body);
            var uri = request.getURI();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            contract()
                    .judge(
                            request.getMethod().name(),
                            uri.getRawPath() + query,
                            answer.getStatusCode().value(),
                            answer.getHeaders(),
                            new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
            return answer;
        };
    }

    /** Asks for a path below {@code /api/v1}. */
    public Answer get(String path, String... headers) {
        return ask("GET", "/api/v1" + path, headers);
    }

    /** Asks in any way, for any path. */
    public Answer ask(String method, String path, String... headers) {
        var answer = sent(method, path, headers);
        var given = new HttpHeaders();
        answer.response().headers().map().forEach(given::addAll);
        var isPacked = given.containsHeader(HttpHeaders.CONTENT_ENCODING);
        contract().judge(method, path, answer.status(), given, isPacked ? null : answer.body());
        return answer;
    }

    /** Asks for what is published beside the API. */
    public Answer published(String path, String... headers) {
        return sent("GET", path, headers);
    }

    private Answer sent(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(root + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new AssertionError("No answer to " + method + " " + path, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** The text at a JSON pointer. */
        public String at(String pointer) {
            return json().at(pointer).asString();
        }

        /** The texts at a JSON pointer within each item of the list. */
        public List<String> items(String pointer) {
            return json().get("items")
                    .valueStream()
                    .map(item -> item.at(pointer).asString())
                    .toList();
        }
    }
}

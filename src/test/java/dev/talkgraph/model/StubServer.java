package dev.talkgraph.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/** A server of models on this machine that answers what it was told to, in that order. */
public final class StubServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Deque<Answering> answers = new ArrayDeque<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** Answers one request. */
    @FunctionalInterface
    public interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Starts on a free port. */
    public StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Tells it what to answer next. */
    public synchronized StubServer then(Answering answer) {
        answers.add(answer);
        return this;
    }

    /** Tells it to answer with a status and a body. */
    public StubServer then(int status, String body, String... headers) {
        return then(
                exchange -> {
                    for (var at = 0; at < headers.length; at += 2) {
                        exchange.getResponseHeaders().add(headers[at], headers[at + 1]);
                    }
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    /** Tells it to answer as chat completions do. */
    public StubServer completes(String content) {
        return then(200, completion(content, "stop"));
    }

    /** A chat completion. */
    static String completion(String content, String reason) {
        return """
               {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "stub",
                "choices": [{"index": 0, "finish_reason": "%s", "logprobs": null,
                             "message": {"role": "assistant", "refusal": null, "content": %s}}],
                "usage": {"prompt_tokens": 900, "completion_tokens": 100, "total_tokens": 1000}}
               """
                .formatted(reason, JSON.writeValueAsString(content));
    }

    /** Bodies of the requests so far. */
    public synchronized List<JsonNode> bodies() {
        return List.copyOf(bodies);
    }

    synchronized List<String> paths() {
        return List.copyOf(paths);
    }

    synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            next(exchange, body).to(exchange);
        }
    }

    private synchronized Answering next(HttpExchange exchange, JsonNode body) {
        bodies.add(body);
        paths.add(exchange.getRequestURI().toString());
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var answer = answers.poll();
        return answer == null ? other -> other.sendResponseHeaders(501, -1) : answer;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

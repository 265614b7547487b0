package dev.talkgraph.command;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/** A running service, which answers everybody. What goes wrong with it ends the command. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    /** How an answer begins that names the thing that is not there. */
    private static final String NO_SUCH_THING = "There is no ";

    private final URI server;
    private final RestClient client;

    /** The service at an address without the path of the API. */
    public Service(URI server) {
        this.server = server;
        var connections = new JdkClientHttpRequestFactory();
        connections.setReadTimeout(PATIENCE);
        client =
                RestClient.builder()
                        .requestFactory(connections)
                        .baseUrl(server.toString().replaceFirst("/+$", "") + "/api/v1")
                        .build();
    }

    /** What is answered at a path of the API. */
    public String get(String path, Object... values) {
        return answer(() -> client.get().uri(path, values).retrieve().body(String.class));
    }

    /** What is answered to JSON. */
    public String post(String path, String json) {
        return answer(
                () ->
                        client.post()
                                .uri(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(json)
                                .retrieve()
                                .body(String.class));
    }

    /** An answer as the record that it is. */
    public <T> T read(String body, TypeReference<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException other) {
            throw strange(other);
        }
    }

    private String answer(Supplier<String> exchange) {
        try {
            return Objects.requireNonNullElse(exchange.get(), "");
        } catch (ResourceAccessException | IllegalArgumentException unreachable) {
            throw noGraph("cannot be reached", unreachable);
        } catch (RestClientResponseException refused) {
            throw refused(refused);
        } catch (RestClientException other) {
            throw strange(other);
        }
    }

    private CommandFailure refused(RestClientResponseException refused) {
        var status = refused.getStatusCode();
        if (status == HttpStatus.BAD_REQUEST) {
            return new CommandFailure(
                    CommandFailure.WRONG_USE,
                    "The service at %s does not take that question".formatted(server),
                    refused);
        }
        var missing = status == HttpStatus.NOT_FOUND ? missing(refused) : "";
        return missing.isEmpty()
                ? noGraph("answers " + status.value(), refused)
                : new CommandFailure(CommandFailure.WRONG_USE, missing, refused);
    }

    /** What the service says is not there; nothing where it is the address. */
    private static String missing(RestClientResponseException refused) {
        try {
            var detail =
                    JSON.readTree(refused.getResponseBodyAsByteArray()).path("detail").asString("");
            return detail.startsWith(NO_SUCH_THING) ? Terminal.plain(detail) : "";
        } catch (JacksonException other) {
            return "";
        }
    }

    private CommandFailure strange(Exception cause) {
        return noGraph("does not answer as Talkgraph does", cause);
    }

    private CommandFailure noGraph(String what, Exception cause) {
        return new CommandFailure(
                CommandFailure.NO_GRAPH, "The service at %s %s".formatted(server, what), cause);
    }
}

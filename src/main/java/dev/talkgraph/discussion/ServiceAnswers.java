package dev.talkgraph.discussion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.exploration.Source;
import dev.talkgraph.exploration.Topic;
import dev.talkgraph.web.Page;

import org.springframework.http.HttpStatus;
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
import java.util.List;
import java.util.Objects;

/** A running service, which answers everybody. */
final class ServiceAnswers implements Answers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Page<Topic>> TOPICS = new TypeReference<>() {};

    private final URI server;
    private final RestClient client;

    ServiceAnswers(URI server) {
        this.server = server;
        var connections = new JdkClientHttpRequestFactory();
        connections.setReadTimeout(PATIENCE);
        client =
                RestClient.builder()
                        .requestFactory(connections)
                        .baseUrl(server.toString().replaceFirst("/+$", "") + "/api/v1")
                        .build();
    }

    @Override
    public String discussions(String concept, int limit) {
        return get("/discussions?concept={concept}&limit={limit}", concept, limit);
    }

    @Override
    public List<String> topicsWith(String part, int limit) {
        var body = get("/topics?q={part}&size={limit}", part, limit);
        try {
            return JSON.readValue(body, TOPICS).items().stream().map(Topic::name).toList();
        } catch (JacksonException other) {
            throw strange(other);
        }
    }

    @Override
    public Source source(String id) {
        try {
            return JSON.readValue(get("/sources/{id}", id), Source.class);
        } catch (JacksonException other) {
            throw strange(other);
        }
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }

    private String get(String path, Object... values) {
        try {
            var body = client.get().uri(path, values).retrieve().body(String.class);
            return Objects.requireNonNullElse(body, "");
        } catch (ResourceAccessException | IllegalArgumentException unreachable) {
            throw noGraph("cannot be reached", unreachable);
        } catch (RestClientResponseException refused) {
            var status = refused.getStatusCode();
            if (status == HttpStatus.BAD_REQUEST) {
                throw new CommandFailure(
                        CommandFailure.WRONG_USE,
                        "The service at %s does not take that question".formatted(server),
                        refused);
            }
            throw noGraph("answers " + status.value(), refused);
        } catch (RestClientException other) {
            throw strange(other);
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

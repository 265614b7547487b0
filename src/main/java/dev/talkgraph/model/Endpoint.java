package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server of the model: asked once and again while it is busy or away. Redirects are not
 * followed, and an answer is bounded in time, size and depth.
 */
final class Endpoint implements DisposableBean {

    private static final int DEEPEST = 40;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private final ModelProperties properties;
    private final Dialect dialect;
    private final URI address;
    private final @Nullable String key;
    private final HttpClient client;

    Endpoint(ModelProperties properties) {
        this.properties = properties;
        dialect = Dialect.of(properties.api());
        address = address(properties.url(), dialect);
        key = key(properties);
        client =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECTING)
                        // Some servers stumble over an offer of HTTP/2 in the clear.
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    private static URI address(URI url, Dialect dialect) {
        var base = url.toString().replaceFirst("/+$", "").replaceFirst("/v1$", "");
        return URI.create(base + dialect.path());
    }

    private static @Nullable String key(ModelProperties properties) {
        var file = properties.keyFile();
        if (file == null) {
            var key = properties.key();
            return key == null || key.isBlank() ? null : key.strip();
        }
        try {
            var key = Files.readString(file).strip();
            if (!ModelProperties.KEY.matcher(key).matches()) {
                throw new IOException("There is no key in it");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    ModelProperties.PREFIX + ".key-file has no key: " + file, unreadable);
        }
    }

    /**
     * Asks about a piece of a source.
     *
     * @throws LanguageModelFailure when there is no answer, also after all tries
     * @throws Answer.Misshapen when what comes back is no answer
     */
    Reply ask(String piece) {
        var request = request(piece);
        for (var attempt = 0; ; attempt++) {
            var attempted = tried(request);
            if (attempted.isFinal() || attempt >= properties.retries()) {
                return attempted.reply(dialect, address);
            }
            Pause.before(attempt, attempted.response(), properties).sleep();
        }
    }

    private HttpRequest request(String piece) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(properties.timeout())
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        dialect.request(properties, piece)));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    /** The client's own timeout ends with the headers; a body may dribble on. */
    private Attempt tried(HttpRequest request) {
        var limit = properties.answerBytes().toBytes();
        var answer = client.sendAsync(request, BoundedBody.upTo(limit));
        try {
            return new Attempt(
                    answer.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS), null);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Attempt(
                    null, "does not answer within " + properties.timeout().toSeconds() + " s");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new LanguageModelFailure(Concern.MODEL, "Asking was interrupted", stopped);
        } catch (ExecutionException failure) {
            return Attempt.of(Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }

    /** Bytes as JSON, not too deep. */
    static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException broken) {
            throw new Answer.Misshapen("is no JSON");
        }
    }
}

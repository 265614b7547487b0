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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server of the model: asked once and again while it is busy or away. Redirects are not
 * followed, and an answer is bounded in time, size and depth.
 */
final class Endpoint implements DisposableBean {

    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504, 529);
    private static final Set<Integer> OF_THE_DOCUMENT = Set.of(400, 413, 422);
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
            return properties.key() == null || properties.key().isBlank()
                    ? null
                    : properties.key().strip();
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    ModelProperties.PREFIX + ".key-file cannot be read: " + file, unreadable);
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
            var outcome = tried(request);
            if (outcome.isFinal() || attempt >= properties.retries()) {
                return outcome.reply(dialect, address);
            }
            Pause.before(attempt, outcome.response(), properties).sleep();
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
    private Outcome tried(HttpRequest request) {
        var limit = properties.answerBytes().toBytes();
        var answer = client.sendAsync(request, BoundedBody.upTo(limit));
        try {
            return new Outcome(
                    answer.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS), null);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Outcome(
                    null, "does not answer within " + properties.timeout().toSeconds() + " s");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new LanguageModelFailure(Concern.MODEL, "Asking was interrupted", stopped);
        } catch (ExecutionException failure) {
            return Outcome.of(Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }

    /** What came of one try: an answer, or why there is none. */
    private record Outcome(@Nullable HttpResponse<byte[]> response, @Nullable String trouble) {

        static Outcome of(Throwable failure) {
            if (failure instanceof BoundedBody.TooLong) {
                throw new LanguageModelFailure(
                        Concern.DOCUMENT,
                        "The language model's answer " + failure.getMessage(),
                        null);
            }
            return new Outcome(
                    null,
                    failure instanceof java.net.http.HttpTimeoutException
                            ? "does not answer in time"
                            : "cannot be reached");
        }

        boolean isFinal() {
            return response != null && !BUSY.contains(response.statusCode());
        }

        Reply reply(Dialect dialect, URI address) {
            if (response == null || response.statusCode() != 200) {
                throw failure(address);
            }
            return dialect.reply(tree(response.body()));
        }

        /** The body is not shown: servers repeat keys in it. */
        private LanguageModelFailure failure(URI address) {
            var status = response == null ? 0 : response.statusCode();
            return new LanguageModelFailure(
                    OF_THE_DOCUMENT.contains(status) ? Concern.DOCUMENT : Concern.MODEL,
                    "The language model at %s:%d%s %s"
                            .formatted(
                                    address.getHost(),
                                    address.getPort() < 0 ? 443 : address.getPort(),
                                    address.getPath(),
                                    response == null ? trouble : "answers " + status),
                    null);
        }
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

package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long to wait before a server is asked again. */
record Pause(Duration length) {

    private static final int MOST_DOUBLINGS = 16;

    /**
     * As long as the server says, else twice as long with every attempt; never longer than is set.
     *
     * @param attempt how many there were before, from 0
     */
    static Pause before(
            int attempt, @Nullable HttpResponse<?> response, ModelProperties properties) {
        var doubled = properties.retryPause().multipliedBy(1L << Math.min(attempt, MOST_DOUBLINGS));
        var length =
                Optional.ofNullable(response)
                        .flatMap(answer -> answer.headers().firstValue("Retry-After"))
                        .flatMap(Pause::stated)
                        .orElse(doubled);
        var longest = properties.longestPause();
        return new Pause(length.compareTo(longest) > 0 ? longest : length);
    }

    /** Seconds or a date, by RFC 9110. */
    static Optional<Duration> stated(String header) {
        var text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            var left = Duration.between(Instant.now(), at);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LanguageModelFailure(Concern.MODEL, "Asking was interrupted", stopped);
        }
    }
}

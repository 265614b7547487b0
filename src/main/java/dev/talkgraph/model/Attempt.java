package dev.talkgraph.model;

import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Set;

/**
 * What came of asking a server once.
 *
 * @param response absent where none came
 * @param trouble why none came
 */
record Attempt(@Nullable HttpResponse<byte[]> response, @Nullable String trouble) {

    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504, 529);
    private static final Set<Integer> OF_THE_DOCUMENT = Set.of(400, 413, 422);

    static Attempt of(Throwable failure) {
        if (failure instanceof BoundedBody.TooLong) {
            throw new LanguageModelFailure(
                    Concern.DOCUMENT, "The language model's answer " + failure.getMessage(), null);
        }
        return new Attempt(
                null,
                failure instanceof HttpTimeoutException
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
        return dialect.reply(Endpoint.tree(response.body()));
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

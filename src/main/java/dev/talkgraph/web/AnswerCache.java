package dev.talkgraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.talkgraph.graph.GraphVersion;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers that depend on the graph alone are given again while the graph is as it was, without
 * asking it anything but its version.
 *
 * <p>An answer is read after the version it is kept under, so it is never older than its tag says.
 */
@Component
@Order(15)
class AnswerCache extends OncePerRequestFilter {

    /** Set on a request whose answer depends on the graph alone: the graph's version before it was read. */
    static final String VERSION = AnswerCache.class.getName() + ".version";

    /** What an answer takes beside its bytes. */
    private static final int ENTRY_BYTES = 400;

    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final int LONGEST_ADDRESS = 2_000;

    private final GraphVersion version;
    private final Cache<Asked, Answer> answers;

    AnswerCache(GraphVersion version, WebProperties properties) {
        this.version = version;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(properties.answerCache().toBytes())
                        .weigher((Asked asked, Answer answer) -> asked.size() + answer.size())
                        .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || Asked.of(request).size() > LONGEST_ADDRESS
                || request.getHeader(HttpHeaders.RANGE) != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = Asked.of(request);
        var known = answers.getIfPresent(asked);
        if (known != null) {
            if (isStill(known.version())) {
                known.write(request, response);
                return;
            }
            answers.invalidate(asked);
        }
        var copied = new CopiedResponse(response, LARGEST_ANSWER);
        chain.doFilter(request, copied);
        if (request.getAttribute(VERSION) instanceof Long read
                && copied.getStatus() == HttpServletResponse.SC_OK) {
            copied.copy()
                    .map(bytes -> Answer.of(read, copied, bytes))
                    .ifPresent(answer -> answers.put(asked, answer));
        }
    }

    /** A database that does not tell is asked again by who answers, and told of by them. */
    private boolean isStill(long known) {
        try {
            return version.current().version() == known;
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    /** What tells one answer from another. */
    private record Asked(String path, @Nullable String query, String accept) {

        static Asked of(HttpServletRequest request) {
            return new Asked(
                    request.getRequestURI(),
                    request.getQueryString(),
                    String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        }

        int size() {
            return ENTRY_BYTES + length(path) + length(query) + length(accept);
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    private record Answer(
            long version,
            String tag,
            String contentType,
            Map<String, List<String>> headers,
            byte[] body) {

        private static final List<String> KEPT =
                List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.VARY);

        static Answer of(long version, HttpServletResponse response, byte[] body) {
            var headers =
                    KEPT.stream()
                            .collect(
                                    Collectors.toMap(
                                            name -> name,
                                            name -> List.copyOf(response.getHeaders(name))));
            return new Answer(
                    version,
                    String.valueOf(response.getHeader(HttpHeaders.ETAG)),
                    String.valueOf(response.getContentType()),
                    headers,
                    body);
        }

        void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            headers.forEach(
                    (name, values) ->
                            values.stream()
                                    .filter(value -> !response.getHeaders(name).contains(value))
                                    .forEach(value -> response.addHeader(name, value)));
            if (new ServletWebRequest(request, response).checkNotModified(tag)) {
                return;
            }
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setContentType(contentType);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }

        int size() {
            return body.length;
        }
    }
}

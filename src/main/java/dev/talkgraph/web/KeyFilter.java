package dev.talkgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the write key before a request is read: for all that may change something, and for
 * reading jobs and the audit trail.
 */
@Component
@Order(20)
class KeyFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> NOT_PUBLIC = Set.of("ingestions", "changes");

    private final WriteKey key;
    private final ProblemWriter problems;

    KeyFilter(WriteKey key, ProblemWriter problems) {
        this.key = key;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (needsKey(request) && !key.opens(request.getHeader("Authorization"))) {
            problems.write(refusal(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static ProblemException refusal() {
        return new ProblemException(
                        ProblemCode.UNAUTHORIZED,
                        "This needs the write key: Authorization: Bearer <key>, the key being in"
                                + " the data folder's write.key.",
                        Map.of())
                .with("WWW-Authenticate", "Bearer realm=\"talkgraph\"");
    }

    private static boolean needsKey(HttpServletRequest request) {
        var segments = segments(request);
        if (segments.size() < 3 || !segments.subList(0, 2).equals(List.of("api", "v1"))) {
            return false;
        }
        if (request.getMethod().equals("OPTIONS")) {
            return false;
        }
        var feature = segments.get(2);
        if (!READING.contains(request.getMethod())) {
            return !(feature.equals("check") && segments.size() == 3);
        }
        return NOT_PUBLIC.contains(feature);
    }

    /** The path's decoded parts, the way that handlers are looked up. */
    private static List<String> segments(HttpServletRequest request) {
        var path =
                PathContainer.parsePath(
                        request.getRequestURI().substring(request.getContextPath().length()));
        return path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(element -> ((PathSegment) element).valueToMatch())
                .toList();
    }
}

package dev.talkgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Answers every exception as a problem, and an id that has moved with its present address. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    @Nullable ResponseEntity<?> answer(
            Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (isHangUp(failure)) {
            return null; // Nobody is there to read the answer.
        }
        if (response.isCommitted()) {
            throw failure; // Too late for words: the server breaks the connection off.
        }
        var moved = Causes.of(failure, Moved.class);
        if (moved.isPresent()) {
            return moved(moved.get(), request);
        }
        var problem = Causes.of(failure, ProblemException.class);
        if (problem.isPresent()) {
            return answer(Problem.of(problem.get(), request), problem.get().headers());
        }
        var known = Translation.of(failure);
        if (known.isPresent()) {
            tell(known.get(), failure, request);
            return answer(Problem.of(known.get(), request), merged(failure, known.get().headers()));
        }
        if (failure instanceof ErrorResponse spring && !spring.getStatusCode().is5xxServerError()) {
            return answer(bySpring(spring, request), spring.getHeaders());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        var internal =
                new ProblemException(
                        ProblemCode.INTERNAL, "Something went wrong here; it is logged.", Map.of());
        return answer(Problem.of(internal, request), internal.headers());
    }

    private static void tell(
            ProblemException known, Exception failure, HttpServletRequest request) {
        if (known.code() == ProblemCode.GRAPH_UNAVAILABLE) {
            LOG.warn(
                    "{} {} had no answer from the database: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    Causes.of(failure, Neo4jException.class)
                            .map(Throwable::getMessage)
                            .orElse("it is away"));
        }
    }

    private static ResponseEntity<Void> moved(Moved moved, HttpServletRequest request) {
        var pattern =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var variables = new HashMap<String, Object>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> present) {
            present.forEach((name, value) -> variables.put(String.valueOf(name), value));
        }
        variables.put(moved.variable(), moved.presentId());
        var path =
                UriComponentsBuilder.fromPath(pattern)
                        .encode()
                        .buildAndExpand(variables)
                        .toString();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(request.getContextPath() + path + query))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static ProblemDetail bySpring(ErrorResponse spring, HttpServletRequest request) {
        HttpStatusCode status = spring.getStatusCode();
        var detail = spring.getBody().getDetail();
        return Problem.of(
                ProblemCode.of(status.value()),
                status,
                detail == null ? "The request is refused." : detail,
                Map.of(),
                request.getRequestURI());
    }

    private static HttpHeaders merged(Exception failure, HttpHeaders ours) {
        var headers = new HttpHeaders();
        if (failure instanceof ErrorResponse spring) {
            headers.addAll(spring.getHeaders());
        }
        headers.addAll(ours);
        return headers;
    }

    private static boolean isHangUp(Exception failure) {
        return failure instanceof AsyncRequestNotUsableException
                || failure instanceof IOException
                        && failure.getClass().getSimpleName().equals("ClientAbortException");
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

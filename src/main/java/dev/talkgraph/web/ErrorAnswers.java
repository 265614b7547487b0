package dev.talkgraph.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Map;

/** Answers what fails outside the handlers, in filters or in the server, as a problem too. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable ResponseEntity<ProblemDetail> error(
            HttpServletRequest request, HttpServletResponse response) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                        ? given
                        : 404;
        var code = ProblemCode.of(status);
        if (code == ProblemCode.INTERNAL
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                        instanceof Throwable failure) {
            LOG.error("A request failed outside its handler", failure);
        }
        if (response.isCommitted()) {
            return null; // Part of an answer was sent; the server breaks the connection off.
        }
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var problem =
                Problem.of(
                        code,
                        HttpStatusCode.valueOf(status),
                        detail(code),
                        Map.of(),
                        path == null ? request.getRequestURI() : path.toString());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static String detail(ProblemCode code) {
        return switch (code) {
            case NOT_FOUND -> "There is nothing at this address.";
            case INTERNAL -> "Something went wrong here; it is logged.";
            case TOO_LARGE -> "The request is larger than this service takes.";
            case INVALID_PARAMETER -> "The request is no valid HTTP.";
            case UNREADABLE_SOURCE,
                    UNSUPPORTED_FORMAT,
                    UNAUTHORIZED,
                    CONFLICT,
                    RATE_LIMITED,
                    GRAPH_UNAVAILABLE ->
                    "The request is refused.";
        };
    }
}

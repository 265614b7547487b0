package dev.talkgraph.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.Map;

/** How a problem looks in JSON, wherever in the service it comes from. */
final class Problem {

    private Problem() {}

    static ProblemDetail of(ProblemException problem, HttpServletRequest request) {
        return of(
                problem.code(),
                problem.status(),
                String.valueOf(problem.getMessage()),
                problem.extras(),
                request.getRequestURI());
    }

    static ProblemDetail of(
            ProblemCode code,
            HttpStatusCode status,
            String detail,
            Map<String, Object> extras,
            String path) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(code.type()));
        problem.setTitle(code.title());
        problem.setInstance(instance(path));
        problem.setProperty("code", code.name());
        extras.forEach(problem::setProperty);
        return problem;
    }

    /** The path asked for, unless it is no URI at all. */
    private static URI instance(String path) {
        try {
            return URI.create(path.length() > 200 ? path.substring(0, 200) : path);
        } catch (IllegalArgumentException noUri) {
            return URI.create("/");
        }
    }
}

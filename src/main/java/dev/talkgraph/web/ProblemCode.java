package dev.talkgraph.web;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/** The stable names of what can go wrong, each with its usual status. */
public enum ProblemCode {
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "Invalid parameter"),
    UNREADABLE_SOURCE(HttpStatus.BAD_REQUEST, "Unreadable source"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported format"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Unauthorized"),
    CONFLICT(HttpStatus.CONFLICT, "Conflict"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    GRAPH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Graph unavailable"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status that goes with this code unless an exception says otherwise. */
    public HttpStatus status() {
        return status;
    }

    /** A short name for people. */
    public String title() {
        return title;
    }

    /** The code as a URI: {@code urn:talkgraph:problem:not-found}. */
    public String type() {
        return "urn:talkgraph:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The code for a status that Spring or the server chose: 405 and other refusals of the address
     * are NOT_FOUND, 406 and 415 are UNSUPPORTED_FORMAT, 401 and 403 are UNAUTHORIZED.
     */
    static ProblemCode of(int status) {
        return switch (status) {
            case 401, 403 -> UNAUTHORIZED;
            case 404, 405, 410, 501 -> NOT_FOUND;
            case 406, 415 -> UNSUPPORTED_FORMAT;
            case 409, 412 -> CONFLICT;
            case 413, 414, 431 -> TOO_LARGE;
            case 429 -> RATE_LIMITED;
            case 503 -> GRAPH_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : INVALID_PARAMETER;
        };
    }
}

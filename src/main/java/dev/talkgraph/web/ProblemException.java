package dev.talkgraph.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.util.Map;

/** Something that is answered as a problem of RFC 9457; subclasses state the fact. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final HttpStatus status;
    private final transient Map<String, Object> extras;
    private final transient HttpHeaders headers = new HttpHeaders();

    /**
     * A problem with the code's usual status.
     *
     * @param detail one sentence for the person who asked
     * @param extras further members of the problem, such as {@code parameter} and {@code accepts}
     */
    public ProblemException(ProblemCode code, String detail, Map<String, Object> extras) {
        this(code, code.status(), detail, extras);
    }

    /** A problem with a status of its own. */
    public ProblemException(
            ProblemCode code, HttpStatus status, String detail, Map<String, Object> extras) {
        super(detail);
        this.code = code;
        this.status = status;
        this.extras = Map.copyOf(extras);
    }

    /** The problem with a further header in its answer. */
    public ProblemException with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    /** What went wrong, by its stable name. */
    public ProblemCode code() {
        return code;
    }

    HttpStatus status() {
        return status;
    }

    Map<String, Object> extras() {
        return extras;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** What a client sent, cut and cleaned so that it can stand in a sentence. */
    public static String shown(String sent) {
        var clean = sent.codePoints().limit(80).map(ProblemException::visible);
        var text =
                clean.collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return sent.length() > text.length() ? text + "…" : text;
    }

    private static int visible(int point) {
        var hidden = Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
        return hidden || Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point;
    }
}

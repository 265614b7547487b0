package dev.talkgraph.web;

import java.util.List;
import java.util.Map;

/** A parameter that is unknown, missing, unreadable or out of range. */
public final class InvalidParameter extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * A parameter with a value that is not accepted.
     *
     * @param parameter its name
     * @param accepts what would have been accepted, one entry a choice or a range
     */
    public InvalidParameter(String parameter, List<String> accepts) {
        this(parameter, accepts, "Parameter %s accepts %s.");
    }

    private InvalidParameter(String parameter, List<String> accepts, String sentence) {
        super(
                ProblemCode.INVALID_PARAMETER,
                sentence.formatted(
                        shown(parameter), accepts.isEmpty() ? "nothing" : either(accepts)),
                Map.of("parameter", shown(parameter), "accepts", List.copyOf(accepts)));
    }

    /** A parameter with a value that is not accepted. */
    public InvalidParameter(String parameter, String accepts) {
        this(parameter, List.of(accepts));
    }

    /** A parameter that this address does not know. */
    public static InvalidParameter unknown(String parameter, List<String> known) {
        return new InvalidParameter(parameter, known, "There is no parameter %s here, only: %s.");
    }

    /** A parameter without which there is no answer. */
    public static InvalidParameter missing(String parameter, List<String> accepts) {
        return new InvalidParameter(parameter, accepts, "Parameter %s is missing; it accepts %s.");
    }

    /** A parameter that came more than once and may not. */
    static InvalidParameter repeated(String parameter) {
        return new InvalidParameter(
                parameter, List.of("one value"), "Parameter %s is given twice; it accepts %s.");
    }

    private static String either(List<String> accepts) {
        return String.join(", ", accepts);
    }
}

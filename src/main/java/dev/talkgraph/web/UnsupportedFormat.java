package dev.talkgraph.web;

import java.util.List;
import java.util.Map;

/** Content in a format that nothing here reads (415). */
public final class UnsupportedFormat extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * Content that cannot be read.
     *
     * @param detail one sentence
     * @param accepts the formats that are read
     */
    public UnsupportedFormat(String detail, List<String> accepts) {
        super(ProblemCode.UNSUPPORTED_FORMAT, detail, Map.of("accepts", List.copyOf(accepts)));
    }
}

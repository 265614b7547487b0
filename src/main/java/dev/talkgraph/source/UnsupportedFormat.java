package dev.talkgraph.source;

import java.util.List;

/** The source's content is of no format that is read; the exception names those that are. */
public final class UnsupportedFormat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String[] accepts;

    /**
     * States what would have been read.
     *
     * @param accepts the names of the formats
     */
    public UnsupportedFormat(List<String> accepts) {
        super("The content is none of the formats that are read: " + String.join(", ", accepts));
        this.accepts = accepts.toArray(String[]::new);
    }

    /** The names of the formats that are read. */
    public List<String> accepts() {
        return List.of(accepts);
    }
}

package dev.talkgraph.citation;

/** How a citation is written. */
public enum CitationFormat {
    /** A block quote with who said it, where, and the link to the second (CommonMark 0.31). */
    MARKDOWN("text/markdown;charset=UTF-8"),
    /** An entry of type misc, in UTF-8, what means something to LaTeX being escaped. */
    BIBTEX("application/x-bibtex;charset=UTF-8");

    private final String mediaType;

    CitationFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its content type. */
    public String mediaType() {
        return mediaType;
    }
}

package dev.talkgraph.citation;

/** How a citation is written. */
public enum CitationFormat {
    /** A block quote with who said it, where, and the link to the second (CommonMark 0.31). */
    MARKDOWN(CitationRequest.MARKDOWN),
    /** An entry of type misc, in UTF-8, what means something to LaTeX being escaped. */
    BIBTEX(CitationRequest.BIBTEX);

    private final String mediaType;

    CitationFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its content type. */
    public String mediaType() {
        return mediaType;
    }
}

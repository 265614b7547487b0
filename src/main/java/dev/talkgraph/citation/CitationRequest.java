package dev.talkgraph.citation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * Whether a claim or quote is wanted as it is cited; a parameter of a handler that answers with it.
 *
 * @param format absent for the claim or quote itself
 */
public record CitationRequest(
        @Schema(
                        description =
                                "A citation instead: MARKDOWN or BIBTEX, with the link to the"
                                        + " second where it is known")
                @Nullable CitationFormat format) {

    /** The types of citations, for handlers that produce them. */
    public static final String MARKDOWN = "text/markdown;charset=UTF-8";

    public static final String BIBTEX = "application/x-bibtex;charset=UTF-8";
}

package dev.talkgraph.ingestion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is wrong with one source.
 *
 * @param code one of the codes that answers use, or NO_EPISODE for a page that was skipped
 * @param detail a sentence that names the source
 * @param reason what is wrong with the content
 * @param position where: a byte of bytes that are no text, else a UTF-16 code unit
 * @param accepts what would be read
 */
record SourceProblem(
        String code,
        String detail,
        @Nullable String reason,
        @Nullable Integer position,
        @Nullable List<String> accepts) {

    static SourceProblem of(String code, String detail) {
        return new SourceProblem(code, detail, null, null, null);
    }
}

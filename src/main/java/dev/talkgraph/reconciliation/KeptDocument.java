package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeDocument;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** A document whose text was written anew, as it is kept beside that text. */
public final class KeptDocument {

    private KeptDocument() {}

    /** The document as JSON without its text, nothing for none. */
    static @Nullable String json(@Nullable EpisodeDocument document) {
        return document == null ? null : FactsJson.of(withText(document, ""));
    }

    /**
     * The document once more.
     *
     * @param json as the graph keeps it
     * @param text the source's text
     */
    public static EpisodeDocument of(String json, String text) {
        return withText(FactsJson.document(json), text);
    }

    /** The document whole, as it waits to be taken in; equal documents give equal bytes. */
    public static byte[] bytes(EpisodeDocument document) {
        return FactsJson.of(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The document that these bytes are. */
    public static EpisodeDocument of(byte[] bytes) {
        return FactsJson.document(new String(bytes, StandardCharsets.UTF_8));
    }

    private static EpisodeDocument withText(EpisodeDocument document, String text) {
        return new EpisodeDocument(
                document.format(),
                text,
                document.statement(),
                document.sentOn(),
                document.people(),
                document.sections(),
                document.turns(),
                document.chapters());
    }
}

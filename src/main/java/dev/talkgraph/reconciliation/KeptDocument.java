package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeDocument;

import org.jspecify.annotations.Nullable;

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

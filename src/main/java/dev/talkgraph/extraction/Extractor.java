package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;

import java.util.List;
import java.util.stream.Stream;

/** Finds what a document says, by rules alone: same document, same facts, anywhere and any time. */
public final class Extractor {

    private static final String VERSION = "rules-1";

    private Extractor() {}

    /** Names these rules; facts of another version are extracted anew. */
    public static String version() {
        return VERSION;
    }

    /**
     * Extracts the facts of one document.
     *
     * @param document what a reader made of a source
     * @return its facts, every one with its places in the document's text
     */
    public static SourceFacts extract(EpisodeDocument document) {
        var cast = Cast.of(document);
        return new SourceFacts(
                document.format(),
                VERSION,
                document.statement(),
                document.sentOn(),
                People.of(document, cast),
                List.of(),
                List.of(),
                claims(document, cast),
                PageQuotes.of(document, cast),
                PageQuestions.of(document),
                PageSummaries.of(document),
                document.turns(),
                Segments.of(document.text(), document.turns()),
                document.chapters());
    }

    private static List<ClaimFact> claims(EpisodeDocument document, Cast cast) {
        return Stream.concat(
                        PageClaims.of(document, cast).stream(),
                        SpokenClaims.of(document, cast).stream())
                .toList();
    }
}

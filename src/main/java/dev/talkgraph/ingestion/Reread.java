package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.extraction.Segments;
import dev.talkgraph.ingestion.Extraction.Extracted;
import dev.talkgraph.ingestion.OutdatedSources.KeptText;
import dev.talkgraph.ingestion.OutdatedSources.Outdated;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source's text once more.
 *
 * @param content to be written; absent for a source that keeps what it has
 * @param problem what is wrong with it
 * @param stopped why no further source need be tried
 */
record Reread(
        Outdated source,
        @Nullable Content content,
        @Nullable SourceProblem problem,
        @Nullable String stopped) {

    /** Reads and extracts; whatever is wrong is told in the answer, never thrown. */
    static Reread of(Outdated source, @Nullable KeptText text, Extraction extraction) {
        if (text == null) {
            return new Reread(source, null, null, null);
        }
        try {
            return of(source, text.read(), extraction);
        } catch (RuntimeException | StackOverflowError failure) {
            return failed(source, SourceProblems.of(source.name(), failure));
        }
    }

    private static Reread of(Outdated source, Reading reading, Extraction extraction) {
        return switch (reading) {
            case Reading.Document(var document, var isRestated) ->
                    extracted(source, document, isRestated, extraction);
            case Reading.Facts(var text, var facts) ->
                    new Reread(
                            source, new Content(text, Segments.completed(facts, text)), null, null);
            case Reading.NoEpisode(_, var reason) ->
                    failed(source, SourceProblems.noEpisode(source.name(), reason));
            case Reading.Parts _ -> throw new IllegalStateException("A kept text is one source");
        };
    }

    /** A model that is away is waited for; of a document it has no answer for the rules know best. */
    private static Reread extracted(
            Outdated source, EpisodeDocument document, boolean isRestated, Extraction extraction) {
        var extracted = extraction.extract(document);
        var failure = extracted.failure();
        if (failure == null) {
            return new Reread(source, content(document, isRestated, extracted), null, null);
        }
        var why = String.valueOf(failure.getMessage());
        return extracted.isForLater()
                ? new Reread(source, null, null, why)
                : new Reread(
                        source,
                        content(document, isRestated, extracted),
                        SourceProblems.byRulesAlone(source.name(), why),
                        null);
    }

    private static Content content(
            EpisodeDocument document, boolean isRestated, Extracted extracted) {
        return new Content(document.text(), extracted.facts(), isRestated ? document : null);
    }

    private static Reread failed(Outdated source, SourceProblem problem) {
        return new Reread(source, null, problem, null);
    }
}

package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;

/** A language model that finds further facts in documents, each in the document's own words. */
public interface LanguageModel {

    /** Stands between the rules' version and the model's name in what names both. */
    char BESIDE_RULES = '+';

    /** Names the model and all that its answers depend on. */
    String name();

    /**
     * Joins what the model finds in a document with what the rules found, all or nothing.
     *
     * @param facts what the rules found in it
     * @throws LanguageModelFailure when the model does not answer for the whole document
     */
    Findings addTo(SourceFacts facts, EpisodeDocument document);

    /** What asking about a document would take; nothing is asked. */
    Cost estimate(EpisodeDocument document);

    /**
     * What came of asking.
     *
     * @param facts the rules' and the model's, their extractor naming both
     * @param added how many facts the rules had not found
     * @param dropped how many were left out, because their words are not in the document
     * @param tokensIn tokens that the model read, as it counts them
     * @param tokensOut tokens that it wrote
     */
    record Findings(SourceFacts facts, int added, int dropped, long tokensIn, long tokensOut) {}

    /**
     * What asking costs, about.
     *
     * @param chunks how many pieces the document is asked about in
     * @param tokensIn about how many tokens the model would read
     * @param tokensOut about how many it would write
     * @param price of both together, in {@code currency}
     */
    record Cost(int chunks, long tokensIn, long tokensOut, double price, String currency) {}
}

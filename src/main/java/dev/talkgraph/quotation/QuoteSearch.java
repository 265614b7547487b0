package dev.talkgraph.quotation;

import dev.talkgraph.episode.Verification;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds quotes in one transcript: by their words, and where these were not spoken, by what they
 * mean. Made once for a transcript and used by one thread.
 */
public final class QuoteSearch {

    private final SpokenText spoken;
    private @Nullable MeaningSearch meanings;

    private QuoteSearch(SpokenText spoken) {
        this.spoken = spoken;
    }

    public static QuoteSearch in(SpokenText spoken) {
        return new QuoteSearch(spoken);
    }

    /**
     * Looks for a quote by its words alone.
     *
     * @return VERBATIM or NEAR as {@link QuoteAlignment} says, else NOT_FOUND
     */
    public Alignment words(String quote) {
        return QuoteAlignment.align(quote, spoken);
    }

    /**
     * Looks for a quote.
     *
     * @param speaker whether somebody, by the label the transcript gives them, may be the one who
     *     means it; asked with null where there is no label. Words are found whoever speaks them
     * @return VERBATIM or NEAR as {@link QuoteAlignment} says, PARAPHRASED with the passage that
     *     means the same, or NOT_FOUND; the score is always that of the words
     */
    public Alignment find(String quote, Predicate<@Nullable String> speaker) {
        var aligned = words(quote);
        if (aligned.verification() != Verification.NOT_FOUND || spoken.size() == 0) {
            return aligned;
        }
        if (meanings == null) {
            meanings = new MeaningSearch(spoken);
        }
        return meanings.find(quote, speaker, aligned.places())
                .map(passage -> paraphrased(passage, aligned.score()))
                .orElse(aligned);
    }

    private Alignment paraphrased(Passages.Passage passage, double score) {
        return new Alignment(
                Verification.PARAPHRASED,
                score,
                spoken.between(passage.first(), passage.behind()),
                List.of(spoken.place(passage.first(), passage.behind())));
    }
}

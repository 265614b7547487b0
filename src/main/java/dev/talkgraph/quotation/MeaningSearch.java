package dev.talkgraph.quotation;

import dev.talkgraph.language.SentenceEmbeddings;
import dev.talkgraph.language.Words;
import dev.talkgraph.quotation.Passages.Passage;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the passage that means what a quote says, though in other words. The passages that share
 * most of its telling words are read for their meaning; the likest that no guard keeps apart is it.
 */
final class MeaningSearch {

    /** How many passages are read for their meaning. */
    private static final int CANDIDATES = 10;

    private static final int SHORTEST_QUOTE = 4;

    /** About as many words as the sentence model reads. */
    private static final int LONGEST_QUOTE = 120;

    /** A passage of fewer words for each word of the quote says a part of it at most. */
    private static final double PART = 0.7;

    /** A quote's last signs, closing quotation marks among them. */
    private static final int MARKS = 3;

    /** Words are remembered with their vectors up to here. */
    private static final int REMEMBERED = 5_000;

    /** How much the words shared, in any order and in order, count beside the cosine. */
    private static final double WORDS = 0.3;

    /** With fewer words shared no cosine was high enough, so that none need be computed. */
    private static final double FEWEST = 0.15;

    /**
     * How like a quote a passage is at least. Measured: of 1,344 searches for quotes in
     * conversations they are not from none found one; see RATIONALE.md.
     */
    private static final double ALIKE = 0.97;

    /** The same for a passage at which the quote's own words point already. */
    private static final double ALIKE_THERE = 0.94;

    private final SpokenText spoken;
    private final Passages passages;
    private final Map<String, Optional<float[]>> vectors = new HashMap<>();

    MeaningSearch(SpokenText spoken) {
        this.spoken = spoken;
        this.passages = new Passages(spoken);
    }

    /**
     * The passage that means the quote.
     *
     * @param there where the quote's own words point, in order; may be empty
     */
    Optional<Passage> find(
            String quote, Predicate<@Nullable String> speaker, List<Alignment.Place> there) {
        var forms = Words.of(quote, 0, quote.length()).stream().map(Words.Word::form).toList();
        if (forms.size() < SHORTEST_QUOTE || forms.size() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        var search = new OneQuote(quote, forms);
        return search.pointedAt(there)
                .filter(passage -> speaker.test(spoken.speaker(passage.first())))
                .filter(passage -> search.likeness(passage) >= ALIKE_THERE)
                .or(() -> search.likest(speaker));
    }

    private static double cosine(float[] one, float[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    /** The search for one quote. */
    private final class OneQuote {

        private final String quote;
        private final List<String> forms;
        private final Passages.Wanted wanted;
        private final Optional<float[]> meaning;
        private final PieceSearch piece;

        OneQuote(String quote, List<String> forms) {
            this.quote = quote;
            this.forms = forms;
            wanted = passages.wanted(forms);
            meaning = SentenceEmbeddings.of(quote);
            piece = new PieceSearch(spoken, forms);
        }

        /** From the first to the last word found, where that is one passage. */
        Optional<Passage> pointedAt(List<Alignment.Place> there) {
            if (there.isEmpty()) {
                return Optional.empty();
            }
            var first = spoken.wordAt(there.getFirst().start());
            var behind = spoken.wordAt(there.getLast().end());
            return behind - first <= wanted.longest()
                    ? Optional.of(new Passage(first, behind, wanted.shared(first, behind)))
                    : Optional.empty();
        }

        Optional<Passage> likest(Predicate<@Nullable String> speaker) {
            if (asks()) {
                return Optional.empty();
            }
            var likeness = new HashMap<Passage, Double>();
            var candidates = wanted.best(speaker, CANDIDATES);
            candidates.forEach(passage -> likeness.put(passage, likeness(passage)));
            return candidates.stream()
                    .filter(passage -> likeness.getOrDefault(passage, 0.0) >= ALIKE)
                    .max(Comparator.comparing(passage -> likeness.getOrDefault(passage, 0.0)));
        }

        /** How like the quote a passage is in meaning and words; 0 for one that a guard keeps apart. */
        double likeness(Passage passage) {
            if (passage.words() < PART * forms.size()) {
                return 0;
            }
            var text = spoken.between(passage.first(), passage.behind());
            if (isAsked(passage.behind()) || MeaningGuards.keepApart(quote, text)) {
                return 0;
            }
            var ordered = (double) piece.inOrder(passage.first(), passage.behind()) / forms.size();
            var words = WORDS * (passage.shared() + ordered);
            if (words < FEWEST || meaning.isEmpty()) {
                return 0;
            }
            if (vectors.size() > REMEMBERED) {
                vectors.clear();
            }
            return vectors.computeIfAbsent(text, SentenceEmbeddings::of)
                    .map(vector -> cosine(meaning.get(), vector) + words)
                    .orElse(0.0);
        }

        /** Asking is not saying, unless the quote asks as well. */
        private boolean isAsked(int behind) {
            var end = spoken.end(behind - 1);
            var asks = end < spoken.text().length() && spoken.text().charAt(end) == '?';
            return asks && quote.indexOf('?') < 0;
        }

        /** Questions about one thing sound alike whatever they ask. */
        private boolean asks() {
            return quote.indexOf('?', Math.max(0, quote.length() - MARKS)) >= 0;
        }
    }
}

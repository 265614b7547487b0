package dev.talkgraph.claims;

import dev.talkgraph.language.SentenceEmbeddings;

import java.util.List;

/**
 * How much sentences assert something that can be checked.
 *
 * <p>A logistic regression over the form of a sentence and its meaning; its weights were learnt on
 * political debates, so it knows figures, records and accusations best.
 */
public final class Assertion {

    /** How much of a neighbour's worth a sentence gets: claims come in runs. */
    private static final double NEIGHBOUR = 0.15;

    private static final Weights WEIGHTS = Weights.named("check-worthiness");

    private Assertion() {}

    /**
     * How likely a sentence by itself asserts something worth checking.
     *
     * @param sentence any text; no more than its first 2,000 characters are read
     * @return between 0 and 1
     */
    public static double checkWorthiness(String sentence) {
        var words = SentenceWords.of(sentence);
        if (words.tokens().isEmpty()) {
            return 0;
        }
        var meaning = SentenceEmbeddings.of(words.text()).orElse(new float[0]);
        return 1 / (1 + Math.exp(-WEIGHTS.of(words, meaning)));
    }

    /**
     * How much each sentence of a speech is worth checking, seen among its neighbours.
     *
     * @param speech sentences in the order they were spoken
     * @return a number a sentence, in the same order; the higher the more worth checking
     */
    public static List<Double> checkWorthiness(List<String> speech) {
        var alone = speech.parallelStream().mapToDouble(Assertion::checkWorthiness).toArray();
        var among = new Double[alone.length];
        for (var at = 0; at < alone.length; at++) {
            var before = at == 0 ? 0 : alone[at - 1];
            var behind = at + 1 == alone.length ? 0 : alone[at + 1];
            among[at] = alone[at] + NEIGHBOUR * (before + behind);
        }
        return List.of(among);
    }
}

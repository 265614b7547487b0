package dev.talkgraph.claims;

import java.util.List;
import java.util.stream.IntStream;

/** How clearly each sentence of a speech states something, as spoken claims are chosen by. */
public final class ClaimRanking {

    /** What has no words states nothing. */
    private static final double NOTHING = -100;

    private ClaimRanking() {}

    /**
     * What spoken sentences are ranked by, before the form of each is judged.
     *
     * @param speech sentences in the order they were spoken; of each no more than its first 2,000
     *     characters are read
     * @return a number a sentence, in the same order; the higher the sooner it is taken for a claim
     */
    public static List<Double> of(List<String> speech) {
        var clarity = new Clarity(Subjects.of(speech));
        var numbers =
                speech.parallelStream()
                        .map(SentenceWords::of)
                        .mapToDouble(
                                words ->
                                        words.tokens().size() < 2
                                                ? NOTHING
                                                : clarity.of(words, Lead.NONE))
                        .toArray();
        return IntStream.range(0, numbers.length).mapToObj(at -> numbers[at]).toList();
    }
}

package dev.talkgraph.inference;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two sentences say the same, contradict each other, or neither: judged by their words and
 * how these are put together, so that every machine judges alike.
 */
public final class Inference {

    /** From this chance on two wordings are one news item told twice; it gives the best F1. */
    public static final double PARAPHRASE = 0.45;

    private static final Weights SAME = Weights.named("same.tsv");
    private static final Weights CONTRADICTS = Weights.named("contradicts.tsv");
    private static final Weights PARAPHRASES = Weights.named("paraphrases.tsv");

    private Inference() {}

    /** Judges two sentences; the order does not matter. */
    public static Judgement judge(String one, String other) {
        return judge(Reading.of(one), Reading.of(other));
    }

    /** Judges two sentences that are read; the order does not matter. Safe for many threads. */
    public static Judgement judge(Reading one, Reading other) {
        if (one.hasWordsOf(other)) {
            return new Judgement(1, 0, List.of("the same words"));
        }
        if (!one.mayBe(other)) {
            return new Judgement(0, 0, List.of());
        }
        var first = one.isBefore(other) ? one : other;
        var second = first == one ? other : one;
        var apart = first.apart(second);
        var same = apart.isEmpty() && mayAgree(first, second) ? agreement(first, second) : 0;
        var contradicts = CONTRADICTS.chance(ContradictionFeatures.of(first, second));
        return new Judgement(same, contradicts, reasons(first, second, apart));
    }

    /**
     * How likely two sentences tell the same in other words, where details may be left out.
     *
     * @param cosine of the two sentences' embeddings, which sees words of like meaning
     * @return 0 to 1; {@link #PARAPHRASE} divides best
     */
    public static double paraphrases(Reading one, Reading other, double cosine) {
        var features = SameFeatures.of(one, other);
        features.add("cosine", cosine);
        features.add("cosine-2", cosine * cosine);
        return PARAPHRASES.chance(features);
    }

    private static boolean mayAgree(Reading one, Reading other) {
        return one.wording().isDenied() == other.wording().isDenied()
                && !one.comparison(other).subjectsDiffer();
    }

    /** Other numbers, conditions, relations or order than the other's leave it a candidate. */
    private static double agreement(Reading one, Reading other) {
        var chance = sameChance(one, other);
        var mayConfirm = one.comparison(other).isBuiltAlike();
        return mayConfirm ? chance : Math.min(chance, Judgement.UNCONFIRMED);
    }

    static double sameChance(Reading one, Reading other) {
        return SAME.chance(SameFeatures.of(one, other));
    }

    private static List<String> reasons(Reading one, Reading other, String apart) {
        var reasons = new ArrayList<String>();
        if (one.wording().isDenied() != other.wording().isDenied()) {
            var denying = one.wording().isDenied() ? one : other;
            reasons.add("denied in one only: " + denying.wording().denial());
        }
        Opposites.between(one.wording(), other.wording())
                .named()
                .forEach(pair -> reasons.add("opposites: " + pair));
        if (!apart.isEmpty() && reasons.isEmpty()) {
            reasons.add(apart);
        }
        var shared = Pairing.of(one.wording().content(), other.wording().content()).shared();
        if (!shared.isEmpty()) {
            reasons.add("both speak of: " + String.join(", ", shared));
        }
        return List.copyOf(reasons);
    }
}

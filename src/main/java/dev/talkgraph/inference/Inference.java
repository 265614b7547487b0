package dev.talkgraph.inference;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two sentences say the same, contradict each other, or neither: judged by their words and
 * how these are put together, so that every machine judges alike.
 */
public final class Inference {

    private static final Weights SAME = Weights.named("same.tsv");
    private static final Weights CONTRADICTS = Weights.named("contradicts.tsv");

    private Inference() {}

    /** Judges two sentences; the order does not matter. */
    public static Judgement judge(String one, String other) {
        return judge(Reading.of(one), Reading.of(other));
    }

    /** Judges two sentences that are read; the order does not matter. */
    public static Judgement judge(Reading one, Reading other) {
        if (one.hasWordsOf(other)) {
            return new Judgement(1, 0, List.of("the same words"));
        }
        if (!one.mayBe(other)) {
            return new Judgement(0, 0, List.of());
        }
        var first = one.text().compareTo(other.text()) <= 0 ? one : other;
        var second = first == one ? other : one;
        var apart = first.comparison(second).apart();
        var features = ContradictionFeatures.of(first, second);
        var same =
                apart.isEmpty() && !features.holds("denied")
                        ? SAME.chance(SameFeatures.of(first, second))
                        : 0;
        return new Judgement(same, CONTRADICTS.chance(features), reasons(first, second, apart));
    }

    private static List<String> reasons(Reading one, Reading other, String apart) {
        var reasons = new ArrayList<String>();
        if (one.wording().isDenied() != other.wording().isDenied()) {
            var denying = one.wording().isDenied() ? one : other;
            reasons.add("denied in one only: " + denying.wording().denial());
        }
        Opposites.between(one.wording(), other.wording())
                .forEach(pair -> reasons.add("opposites: " + pair));
        if (!apart.isEmpty() && reasons.isEmpty()) {
            reasons.add(apart);
        }
        var pairing = Pairing.of(one.wording().content(), other.wording().content());
        var shared = pairing.shared();
        if (!shared.isEmpty()) {
            reasons.add("both speak of: " + String.join(", ", shared));
        }
        return List.copyOf(reasons);
    }
}

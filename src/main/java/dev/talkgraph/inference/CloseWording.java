package dev.talkgraph.inference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two sentences that each add a little are so near in wording that they are one claim: they
 * are built alike, no name, number or verb is added, and nothing stands in another's place.
 */
final class CloseWording {

    private static final int MOST_ADDED = 2;

    /** The least chance that both say the same, chosen for the precision of what is merged. */
    private static final double SURE = 0.85;

    private CloseWording() {}

    static boolean holds(Reading one, Reading other, ClaimComparison comparison) {
        var pairing = Pairing.of(one.wording().content(), other.wording().content());
        var here = pairing.openOfOne();
        var there = pairing.openOfOther();
        return comparison.isBuiltAlike()
                && addsLittle(here)
                && addsLittle(there)
                && kinds(here).stream().noneMatch(kinds(there)::contains)
                && Inference.sameChance(one, other) > SURE;
    }

    private static boolean addsLittle(List<Word> words) {
        return words.size() <= MOST_ADDED
                && words.stream().noneMatch(word -> word.is("PROPN", "NUM", "SYM", "X", "VERB"));
    }

    private static Set<String> kinds(List<Word> words) {
        return words.stream().map(Word::tag).collect(Collectors.toSet());
    }
}

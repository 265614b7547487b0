package dev.talkgraph.inference;

import java.util.List;
import java.util.Set;

/** What speaks for and against two sentences contradicting each other. */
final class ContradictionFeatures {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

    private final Features features = new Features();
    private final Reading one;
    private final Reading other;
    private final Pairing pairing;

    private ContradictionFeatures(Reading one, Reading other) {
        this.one = one;
        this.other = other;
        this.pairing = Pairing.of(one.wording().content(), other.wording().content());
    }

    static Features of(Reading one, Reading other) {
        var isTurned = other.wording().isDenied() && !one.wording().isDenied();
        var features =
                isTurned
                        ? new ContradictionFeatures(other, one)
                        : new ContradictionFeatures(one, other);
        features.read();
        return features.features;
    }

    /** The one is the denying sentence where only one denies. */
    private void read() {
        var denied = one.wording().isDenied() != other.wording().isDenied();
        var here = pairing.shareOfOne();
        var there = pairing.shareOfOther();
        features.addBoth("share", here, there);
        features.add("both-deny", one.wording().isDenied() && other.wording().isDenied());
        features.add("denied", denied);
        features.add("denied-share", denied ? here : 0);
        features.add("denied-share-2", denied ? here * here : 0);
        features.add("denied-of", denied ? there : 0);
        features.add("denied-of-2", denied ? there * there : 0);
        features.add("denied-all", denied && here > 0.999);
        features.add("denied-of-all", denied && there > 0.999);
        features.add("denied-product", denied ? here * there : 0);
        var absent = denied && isAbsent(one.wording());
        features.add("absent", absent);
        features.add("absent-share", absent ? here : 0);
        features.add("absent-share-2", absent ? here * here : 0);
        features.add("absent-of", absent ? there : 0);
        features.add("denied-first", denied && nextIsPaired());
        for (var tag : List.of("NOUN", "VERB", "ADJ")) {
            features.add("denied-open-" + tag, denied ? open(pairing.openOfOne(), tag) : 0);
            features.add("denied-of-open-" + tag, denied ? open(pairing.openOfOther(), tag) : 0);
        }
        opposition(denied, Math.min(here, there), Math.max(here, there));
    }

    private void opposition(boolean denied, double least, double most) {
        var opposed = Opposites.between(one.wording(), other.wording()).size();
        var rest = rest();
        features.add("opposed", !denied && opposed > 0);
        features.add("opposed-rest", !denied && opposed > 0 ? rest : 0);
        features.add("opposed-rest-2", !denied && opposed > 0 ? rest * rest : 0);
        features.add("opposed-and-denied", denied && opposed > 0);
        var comparison = one.comparison(other);
        features.add("swapped", !denied && comparison.rolesAreSwapped());
        features.add("swapped-least", !denied && comparison.rolesAreSwapped() ? least : 0);
        features.add(
                "open-verbs",
                !denied
                        && open(pairing.openOfOne(), "VERB") > 0
                        && open(pairing.openOfOther(), "VERB") > 0);
        features.add("other-verb-only", !denied && otherThanOnly("VERB"));
        features.add("other-noun-only", !denied && otherThanOnly("NOUN"));
        features.add("other-adjective-only", !denied && otherThanOnly("ADJ"));
    }

    /** Whether each says something of its own, and all of it is of one part of speech. */
    private boolean otherThanOnly(String tag) {
        var here = pairing.openOfOne();
        var there = pairing.openOfOther();
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().allMatch(word -> word.is(tag))
                && there.stream().allMatch(word -> word.is(tag));
    }

    private static double open(List<Word> open, String tag) {
        return Math.min(3, open.stream().filter(word -> word.is(tag)).count());
    }

    /** How much is shared of all but the words that are opposed. */
    private double rest() {
        var here = unopposed(pairing.openOfOne(), pairing.openOfOther());
        var there = unopposed(pairing.openOfOther(), pairing.openOfOne());
        var shared = Pairing.weight(pairing.one) - Pairing.weight(pairing.openOfOne());
        return SameFeatures.ratio(2 * shared, 2 * shared + here + there);
    }

    private static double unopposed(List<Word> open, List<Word> against) {
        return Pairing.weight(
                open.stream()
                        .filter(
                                word ->
                                        against.stream()
                                                .noneMatch(
                                                        w ->
                                                                WordRelations.opposed(
                                                                        word.lemma(), w.lemma())))
                        .toList());
    }

    /** Whether the sentence says that there is no such thing or person. */
    private static boolean isAbsent(Wording wording) {
        var words = wording.words();
        return wording.denied().stream()
                .anyMatch(
                        at ->
                                NOBODY.contains(words.get(at).lemma())
                                        || (words.get(at).lemma().equals("no")
                                                && at > 0
                                                && words.get(at - 1).lemma().equals("be"))
                                        || (at + 1 < words.size()
                                                && words.get(at).lemma().equals("no")
                                                && words.get(at + 1).lemma().equals("one")));
    }

    private boolean nextIsPaired() {
        var words = one.wording().words();
        for (int at : one.wording().denied()) {
            for (var i = at + 1; i < words.size(); i++) {
                if (words.get(i).isContent()) {
                    var next = words.get(i);
                    return pairing.openOfOne().stream().noneMatch(word -> word == next);
                }
            }
        }
        return false;
    }
}

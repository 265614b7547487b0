package dev.talkgraph.inference;

import java.util.List;

/** What speaks for and against two sentences contradicting each other. */
final class ContradictionFeatures {

    private final Features features = new Features();
    private final Wording one;
    private final Wording other;
    private final Pairing pairing;

    /** The one is the denying sentence where only one denies. */
    private ContradictionFeatures(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.pairing = Pairing.of(one.content(), other.content());
    }

    static Features of(Reading one, Reading other) {
        var isTurned = other.wording().isDenied() && !one.wording().isDenied();
        var contradiction =
                isTurned
                        ? new ContradictionFeatures(other.wording(), one.wording())
                        : new ContradictionFeatures(one.wording(), other.wording());
        contradiction.read(one.comparison(other));
        return contradiction.features;
    }

    private void read(ClaimComparison comparison) {
        var here = pairing.shareOfOne();
        var there = pairing.shareOfOther();
        var opposites = Opposites.between(one, other);
        features.addBoth("share", here, there);
        features.add("both-deny", one.isDenied() && other.isDenied());
        if (one.isDenied() != other.isDenied()) {
            denial(here, there);
            features.add("denied-and-opposed", !opposites.areNone());
        } else {
            if (!opposites.areNone()) {
                opposition(opposites);
            }
            features.add("swapped", comparison.rolesAreSwapped() ? Math.min(here, there) : 0);
        }
    }

    /** The more the other has of what is denied, the more it is this that is denied. */
    private void denial(double here, double there) {
        features.add("denied", true);
        features.add("denied-share", here);
        features.add("denied-share-2", here * here);
        features.add("denied-of", there);
        features.add("denied-of-2", there * there);
        features.add("denied-product", here * there);
        features.add("denied-all", here > 0.999);
        features.add("denied-of-all", there > 0.999);
        features.add("denied-next", deniesWhatIsPaired());
        if (one.deniesThereIs()) {
            features.add("absent", true);
            features.add("absent-share", here);
            features.add("absent-share-2", here * here);
            features.add("absent-of", there);
        }
        for (var tag : List.of("NOUN", "VERB", "ADJ")) {
            features.add("denied-open-" + tag, open(pairing.openOfOne(), tag));
            features.add("denied-of-open-" + tag, open(pairing.openOfOther(), tag));
        }
    }

    private boolean deniesWhatIsPaired() {
        var denied = one.denied().stream().flatMap(at -> one.contentAfter(at).stream()).findFirst();
        return denied.isPresent()
                && pairing.openOfOne().stream().noneMatch(word -> word == denied.get());
    }

    private static double open(List<Word> open, String tag) {
        return Math.min(3, open.stream().filter(word -> word.is(tag)).count());
    }

    private void opposition(Opposites opposites) {
        var rest = rest();
        features.add("opposed", true);
        features.add("opposed-rest", rest);
        features.add("opposed-rest-4", rest * rest * rest * rest);
        features.add("opposed-said", opposites.areSaid() ? rest : 0);
        features.add("opposed-joining", opposites.areJoining());
    }

    /** How much is shared of all but the words that are opposed. */
    private double rest() {
        var here = unopposed(pairing.openOfOne(), pairing.openOfOther());
        var there = unopposed(pairing.openOfOther(), pairing.openOfOne());
        var shared = Pairing.weight(pairing.one()) - Pairing.weight(pairing.openOfOne());
        return Features.share(2 * shared, 2 * shared + here + there);
    }

    private static double unopposed(List<Word> open, List<Word> against) {
        return Pairing.weight(
                open.stream().filter(word -> !Opposites.are(List.of(word), against)).toList());
    }
}

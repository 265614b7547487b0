package dev.talkgraph.inference;

import dev.talkgraph.inference.Sameness.Verdict;

import java.util.List;

/** What speaks for and against two sentences saying the same. */
final class SameFeatures {

    private final Features features = new Features();
    private final Wording one;
    private final Wording other;
    private final Pairing pairing;

    private SameFeatures(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.pairing = Pairing.of(one.content(), other.content());
    }

    static Features of(Reading one, Reading other) {
        var same = new SameFeatures(one.wording(), other.wording());
        Overlaps.addTo(same.features, same.one, same.other);
        same.shares();
        same.openWords();
        same.numbers();
        same.order();
        same.comparison(one.comparison(other));
        return same.features;
    }

    private void shares() {
        features.addBoth("share", pairing.shareOfOne(), pairing.shareOfOther());
        kinds("nouns", "NOUN");
        kinds("names", "PROPN");
        kinds("verbs", "VERB");
        kinds("describing", "ADJ", "ADV");
    }

    private void kinds(String name, String... tags) {
        var here = tagged(pairing.openOfOne(), tags);
        var there = tagged(pairing.openOfOther(), tags);
        features.addBoth("open-" + name, Math.min(4, here), Math.min(4, there));
        features.addBoth(
                "share-" + name,
                paired(tagged(pairing.one(), tags), here),
                paired(tagged(pairing.other(), tags), there));
    }

    private static double tagged(List<Word> words, String... tags) {
        return words.stream().filter(word -> word.is(tags)).count();
    }

    private static double paired(double all, double open) {
        return all == 0 ? 1 : 1 - open / all;
    }

    private void openWords() {
        var here = pairing.openOfOne();
        var there = pairing.openOfOther();
        var weight = Pairing.weight(here);
        features.addBoth("open", Math.min(8, weight), Math.min(8, Pairing.weight(there)));
        features.addBoth("rare", rare(here), rare(there));
        features.add("paired", Math.log(1 + Pairing.weight(one.content()) - weight));
        features.add("opposed", Opposites.are(here, there));
    }

    private static double rare(List<Word> open) {
        return Math.min(4, open.stream().filter(word -> word.weight() > 1).count());
    }

    private void numbers() {
        var here = one.numbers();
        var there = other.numbers();
        var isWithin = there.containsAll(here) || here.containsAll(there);
        features.add("numbers-same", here.equals(there));
        features.add("numbers-shared", here.equals(there) && !here.isEmpty());
        features.add("numbers-within", isWithin);
    }

    /** Whether neighbours stay neighbours, and how much the paired words move. */
    private void order() {
        var places = pairing.places();
        var kept = 0;
        var rising = 0;
        for (var at = 1; at < places.size(); at++) {
            kept += places.get(at) - places.get(at - 1) == 1 ? 1 : 0;
            rising += places.get(at) > places.get(at - 1) ? 1 : 0;
        }
        features.add("neighbours", Features.share(kept, places.size() - 1));
        features.add("rising", places.size() < 2 ? 1 : Features.share(rising, places.size() - 1));
    }

    private void comparison(ClaimComparison comparison) {
        features.add("denied", one.isDenied() != other.isDenied());
        features.add("apart", !comparison.apart().isEmpty());
        features.add("score", comparison.score());
        features.add("sure", comparison.sameness().verdict() == Verdict.SAME);
    }
}

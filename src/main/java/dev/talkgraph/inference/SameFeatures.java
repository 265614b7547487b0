package dev.talkgraph.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var features = new SameFeatures(one.wording(), other.wording());
        features.sequences();
        features.letters();
        features.shares();
        features.openWords();
        features.numbers();
        features.order();
        features.features.add("denied", one.wording().isDenied() != other.wording().isDenied());
        var comparison = one.comparison(other);
        features.features.add("apart", !comparison.apart().isEmpty());
        features.features.add("score", comparison.score());
        features.features.add("sure", comparison.sameness().verdict() == Sameness.Verdict.SAME);
        return features.features;
    }

    private void sequences() {
        for (var n = 1; n <= 4; n++) {
            both(
                    "words-" + n,
                    grams(one.words(), Word::lower, n),
                    grams(other.words(), Word::lower, n));
        }
        for (var n = 1; n <= 3; n++) {
            both(
                    "stems-" + n,
                    grams(one.words(), Word::stem, n),
                    grams(other.words(), Word::stem, n));
        }
        both("skips", skips(one.words()), skips(other.words()));
        var common = common(one.words(), other.words());
        features.addBoth(
                "common", ratio(common, one.words().size()), ratio(common, other.words().size()));
        features.add(
                "length-ratio",
                ratio(
                        Math.min(one.words().size(), other.words().size()),
                        Math.max(one.words().size(), other.words().size())));
        features.add(
                "length-difference", Math.abs(one.words().size() - other.words().size()) / 10.0);
        features.add("length", Math.log(1 + Math.min(one.words().size(), other.words().size())));
    }

    private void letters() {
        for (int n : new int[] {3, 5}) {
            both("letters-" + n, letters(one, n), letters(other, n));
        }
    }

    private static Map<String, Integer> letters(Wording wording, int n) {
        var text =
                wording.words().stream()
                        .map(Word::lower)
                        .collect(Collectors.joining(" ", " ", " "));
        var grams = new HashMap<String, Integer>();
        for (var i = 0; i + n <= text.length(); i++) {
            grams.merge(text.substring(i, i + n), 1, Integer::sum);
        }
        return grams;
    }

    private static Map<String, Integer> grams(
            List<Word> words, Function<Word, String> form, int n) {
        var grams = new HashMap<String, Integer>();
        for (var i = 0; i + n <= words.size(); i++) {
            grams.merge(
                    words.subList(i, i + n).stream().map(form).collect(Collectors.joining(" ")),
                    1,
                    Integer::sum);
        }
        return grams;
    }

    private static Map<String, Integer> skips(List<Word> words) {
        var grams = new HashMap<String, Integer>();
        for (var i = 0; i < words.size(); i++) {
            for (var j = i + 1; j < Math.min(words.size(), i + 5); j++) {
                grams.merge(words.get(i).stem() + " " + words.get(j).stem(), 1, Integer::sum);
            }
        }
        return grams;
    }

    private void both(String name, Map<String, Integer> here, Map<String, Integer> there) {
        var shared = 0;
        for (var gram : here.entrySet()) {
            shared += Math.min(gram.getValue(), there.getOrDefault(gram.getKey(), 0));
        }
        features.addBoth(name, ratio(shared, sum(here)), ratio(shared, sum(there)));
    }

    private static int sum(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(i -> i).sum();
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The length of the longest common subsequence. */
    private static int common(List<Word> one, List<Word> other) {
        var before = new int[other.size() + 1];
        for (var word : one) {
            var row = new int[other.size() + 1];
            for (var j = 0; j < other.size(); j++) {
                row[j + 1] =
                        word.stem().equals(other.get(j).stem())
                                ? before[j] + 1
                                : Math.max(before[j + 1], row[j]);
            }
            before = row;
        }
        return before[other.size()];
    }

    private void shares() {
        features.addBoth("share", pairing.shareOfOne(), pairing.shareOfOther());
        kinds("nouns", "NOUN");
        kinds("names", "PROPN");
        kinds("verbs", "VERB");
        kinds("describing", "ADJ", "ADV");
    }

    private void kinds(String name, String... tags) {
        var here = pairing.openOfOne().stream().filter(word -> word.is(tags)).toList();
        var there = pairing.openOfOther().stream().filter(word -> word.is(tags)).toList();
        features.addBoth("open-" + name, Math.min(4, here.size()), Math.min(4, there.size()));
        features.addBoth(
                "share-" + name, share(pairing.one, here, tags), share(pairing.other, there, tags));
    }

    private static double share(List<Word> words, List<Word> open, String... tags) {
        var all = words.stream().filter(word -> word.is(tags)).count();
        return all == 0 ? 1 : 1 - (double) open.size() / all;
    }

    private void openWords() {
        var here = Pairing.weight(pairing.openOfOne());
        var there = Pairing.weight(pairing.openOfOther());
        features.addBoth("open", Math.min(8, here), Math.min(8, there));
        features.addBoth("rare", rare(pairing.openOfOne()), rare(pairing.openOfOther()));
        features.add("paired", Math.log(1 + Pairing.weight(one.content()) - here));
        features.add("opposed", opposed());
    }

    private static double rare(List<Word> open) {
        return Math.min(4, open.stream().filter(word -> word.weight() > 1).count());
    }

    private boolean opposed() {
        return pairing.openOfOne().stream()
                .anyMatch(
                        word ->
                                pairing.openOfOther().stream()
                                        .anyMatch(
                                                against ->
                                                        WordRelations.opposed(
                                                                word.lemma(), against.lemma())));
    }

    private void numbers() {
        var here = numbers(one);
        var there = numbers(other);
        var shared = here.stream().filter(there::contains).count();
        features.add("numbers-same", here.size() == shared && there.size() == shared);
        features.add(
                "numbers-some", !here.isEmpty() && here.size() == shared && there.size() == shared);
        features.add("numbers-within", here.size() == shared || there.size() == shared);
        features.add("numbers-clash", here.size() > shared && there.size() > shared);
    }

    private static List<String> numbers(Wording wording) {
        return wording.words().stream()
                .filter(Word::isNumber)
                .map(word -> word.lemma().replace(",", ""))
                .distinct()
                .toList();
    }

    /** Whether neighbours stay neighbours, and how much the paired words move. */
    private void order() {
        var places = new ArrayList<Integer>();
        for (var i = 0; i < pairing.one.size(); i++) {
            if (pairing.pairOfOne(i) >= 0) {
                places.add(pairing.pairOfOne(i));
            }
        }
        var kept = 0;
        var rising = 0;
        for (var i = 1; i < places.size(); i++) {
            kept += places.get(i) - places.get(i - 1) == 1 ? 1 : 0;
            rising += places.get(i) > places.get(i - 1) ? 1 : 0;
        }
        features.add("neighbours", ratio(kept, places.size() - 1.0));
        features.add("rising", places.size() < 2 ? 1 : ratio(rising, places.size() - 1.0));
        features.add(
                "first",
                !pairing.one.isEmpty() && !pairing.other.isEmpty() && pairing.pairOfOne(0) == 0);
    }
}

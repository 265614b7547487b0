package dev.talkgraph.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of what one sentence is made of the other has too: runs of words, pairs, letters. */
final class Overlaps {

    /** Two words of a pair stand at most this far apart. */
    private static final int REACH = 4;

    private final Features features;
    private final Wording one;
    private final Wording other;

    private Overlaps(Features features, Wording one, Wording other) {
        this.features = features;
        this.one = one;
        this.other = other;
    }

    static void addTo(Features features, Wording one, Wording other) {
        var overlaps = new Overlaps(features, one, other);
        for (var length = 1; length <= 4; length++) {
            overlaps.runs("words-" + length, Word::lower, length);
        }
        for (var length = 1; length <= 3; length++) {
            overlaps.runs("stems-" + length, Word::stem, length);
        }
        overlaps.both("pairs", pairs(one.words()), pairs(other.words()));
        overlaps.both("letters-3", letters(one, 3), letters(other, 3));
        overlaps.both("letters-5", letters(one, 5), letters(other, 5));
        overlaps.lengths();
    }

    private void runs(String name, Function<Word, String> form, int length) {
        both(name, runs(one.words(), form, length), runs(other.words(), form, length));
    }

    private void both(String name, Map<String, Integer> here, Map<String, Integer> there) {
        var shared = 0;
        for (var piece : here.entrySet()) {
            shared += Math.min(piece.getValue(), there.getOrDefault(piece.getKey(), 0));
        }
        features.addBoth(
                name, Features.share(shared, sum(here)), Features.share(shared, sum(there)));
    }

    private static int sum(Map<String, Integer> pieces) {
        return pieces.values().stream().mapToInt(count -> count).sum();
    }

    private static Map<String, Integer> runs(
            List<Word> words, Function<Word, String> form, int length) {
        var runs = new HashMap<String, Integer>();
        for (var at = 0; at + length <= words.size(); at++) {
            var run = words.subList(at, at + length).stream().map(form);
            runs.merge(run.collect(Collectors.joining(" ")), 1, Integer::sum);
        }
        return runs;
    }

    private static Map<String, Integer> pairs(List<Word> words) {
        var pairs = new HashMap<String, Integer>();
        for (var at = 0; at < words.size(); at++) {
            for (var to = at + 1; to < Math.min(words.size(), at + 1 + REACH); to++) {
                pairs.merge(words.get(at).stem() + " " + words.get(to).stem(), 1, Integer::sum);
            }
        }
        return pairs;
    }

    private static Map<String, Integer> letters(Wording wording, int length) {
        var words = wording.words().stream().map(Word::lower);
        var text = words.collect(Collectors.joining(" ", " ", " "));
        var letters = new HashMap<String, Integer>();
        for (var at = 0; at + length <= text.length(); at++) {
            letters.merge(text.substring(at, at + length), 1, Integer::sum);
        }
        return letters;
    }

    private void lengths() {
        var here = one.words().size();
        var there = other.words().size();
        var common = common(one.words(), other.words());
        features.addBoth("common", Features.share(common, here), Features.share(common, there));
        var least = Math.min(here, there);
        features.add("length", Math.log(1.0 + least));
        features.add("length-ratio", Features.share(least, Math.max(here, there)));
        features.add("length-difference", Math.abs(here - there) / 10.0);
    }

    /** The length of the longest common subsequence of stems. */
    private static int common(List<Word> one, List<Word> other) {
        var before = new int[other.size() + 1];
        for (var word : one) {
            var row = new int[other.size() + 1];
            for (var at = 0; at < other.size(); at++) {
                var isSame = word.stem().equals(other.get(at).stem());
                row[at + 1] = isSame ? before[at] + 1 : Math.max(before[at + 1], row[at]);
            }
            before = row;
        }
        return before[other.size()];
    }
}

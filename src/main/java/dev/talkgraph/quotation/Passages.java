package dev.talkgraph.quotation;

import dev.talkgraph.quotation.SpokenSentences.Range;

import opennlp.tools.stemmer.PorterStemmer;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The passages of a transcript, of one speaker and of few sentences each, by the words they share
 * with a quote: the rarer a word, the more it tells.
 */
final class Passages {

    /** Sentences of the longest passage. */
    private static final int SENTENCES = 8;

    /** What a further word in a passage must bring to be worth it. */
    private static final double COST = 0.002;

    /** From here on a word is rare enough to begin or end a passage that no marks bound. */
    private static final double RARE = 2.5;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SpokenText spoken;
    private final List<Range> sentences;
    private final int[] stemOf;
    private final int[] counts;
    private final BitSet bounds = new BitSet();

    /**
     * Words in a row.
     *
     * @param shared the share of the quote they hold, each word by how much it tells
     */
    record Passage(int first, int behind, double shared) {

        int words() {
            return behind - first;
        }
    }

    Passages(SpokenText spoken) {
        this.spoken = spoken;
        sentences = SpokenSentences.of(spoken);
        var forms = spoken.forms();
        stemOf = new int[forms.length];
        for (var i = 0; i < forms.length; i++) {
            stemOf[i] = numbers.computeIfAbsent(stemmer.stem(forms[i]), stem -> numbers.size());
        }
        counts = new int[numbers.size()];
        for (var sentence : sentences) {
            if (sentence.isWhole()) {
                bounds.set(sentence.first());
                bounds.set(sentence.behind());
            }
            var distinct = new HashSet<Integer>();
            for (var word = sentence.first(); word < sentence.behind(); word++) {
                if (distinct.add(stem(word))) {
                    counts[stem(word)]++;
                }
            }
        }
    }

    private int stem(int word) {
        return stemOf[spoken.word(word)];
    }

    /** A quote's words as they are compared here. */
    Wanted wanted(List<String> forms) {
        return new Wanted(forms);
    }

    /** The words of one quote, how much each tells, and the search for those that share them. */
    final class Wanted {

        private final double[] weights = new double[counts.length];
        private final int[] seenAt = new int[counts.length];
        private final int longest;
        private double total;
        private int searches;

        private Wanted(List<String> forms) {
            longest = 2 * forms.size() + 10;
            for (var stem : new HashSet<>(forms.stream().map(stemmer::stem).toList())) {
                var number = numbers.getOrDefault(stem, -1);
                var count = number < 0 ? 0 : counts[number];
                var weight = StrictMath.log((sentences.size() + 1) / (count + 0.5));
                total += Math.max(0, weight);
                if (number >= 0) {
                    weights[number] = Math.max(0, weight);
                }
            }
        }

        /** Words of the longest passage. */
        int longest() {
            return longest;
        }

        /** The share of the quote that stands between two words, in any order. */
        double shared(int first, int behind) {
            searches++;
            return total == 0 ? 0 : told(first, behind) / total;
        }

        /** What words not met before in this search tell. */
        private double told(int first, int behind) {
            var told = 0.0;
            for (var word = first; word < behind; word++) {
                var stem = stem(word);
                if (weights[stem] > 0 && seenAt[stem] != searches) {
                    seenAt[stem] = searches;
                    told += weights[stem];
                }
            }
            return told;
        }

        /** The passages that share most, the best first, no two ending with the same sentence. */
        List<Passage> best(Predicate<@Nullable String> speaker, int most) {
            var byEnd = new Passage[sentences.size()];
            for (var from = 0; from < sentences.size(); from++) {
                if (speaker.test(spoken.speaker(sentences.get(from).first()))) {
                    keepBest(from, byEnd);
                }
            }
            return Arrays.stream(byEnd)
                    .filter(passage -> passage != null && passage.shared() > 0)
                    .sorted(
                            Comparator.comparing(Passages::worth)
                                    .reversed()
                                    .thenComparing(Passage::first))
                    .limit(most)
                    .map(this::trimmed)
                    .toList();
        }

        private void keepBest(int from, @Nullable Passage[] byEnd) {
            var first = sentences.get(from).first();
            var run = spoken.run(first);
            var last = Math.min(sentences.size(), from + SENTENCES);
            var told = 0.0;
            searches++;
            for (var to = from; to < last; to++) {
                var sentence = sentences.get(to);
                var isTooLong = to > from && sentence.behind() - first > longest;
                if (isTooLong || spoken.run(sentence.first()) != run) {
                    return;
                }
                told += told(sentence.first(), sentence.behind());
                var passage = new Passage(first, sentence.behind(), told / Math.max(total, 1e-9));
                var known = byEnd[to];
                if (known == null || worth(passage) > worth(known)) {
                    byEnd[to] = passage;
                }
            }
        }

        /** Without the words before the first and behind the last that tells, where no mark stands. */
        private Passage trimmed(Passage passage) {
            var first = passage.first();
            var behind = passage.behind();
            while (first < behind && !bounds.get(first) && !tells(first)) {
                first++;
            }
            while (first < behind && !bounds.get(behind) && !tells(behind - 1)) {
                behind--;
            }
            return first == behind ? passage : new Passage(first, behind, passage.shared());
        }

        private boolean tells(int word) {
            return weights[stem(word)] > RARE;
        }
    }

    private static double worth(Passage passage) {
        return passage.shared() - COST * passage.words();
    }
}

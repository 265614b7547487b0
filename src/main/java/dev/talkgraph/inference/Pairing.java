package dev.talkgraph.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which content word of one sentence is which of the other: the same word first, then its like. */
final class Pairing {

    final List<Word> one;
    final List<Word> other;
    private final int[] ofOne;
    private final int[] ofOther;

    private Pairing(List<Word> one, List<Word> other) {
        this.one = one;
        this.other = other;
        this.ofOne = new int[one.size()];
        this.ofOther = new int[other.size()];
        Arrays.fill(ofOne, -1);
        Arrays.fill(ofOther, -1);
    }

    static Pairing of(List<Word> one, List<Word> other) {
        var pairing = new Pairing(one, other);
        pairing.pair((word, like) -> word.lemma().equals(like.lemma()));
        pairing.pair((word, like) -> word.stem().equals(like.stem()));
        pairing.pair((word, like) -> WordRelations.alike(word.lemma(), like.lemma()));
        return pairing;
    }

    /** Pairs what is free, each with the free word nearest to its own place in the sentence. */
    private void pair(BiPredicate<Word, Word> fits) {
        for (var i = 0; i < ofOne.length; i++) {
            if (ofOne[i] >= 0) {
                continue;
            }
            var best = -1;
            for (var j = 0; j < ofOther.length; j++) {
                if (ofOther[j] < 0
                        && fits.test(one.get(i), other.get(j))
                        && (best < 0 || distance(i, j) < distance(i, best))) {
                    best = j;
                }
            }
            if (best >= 0) {
                ofOne[i] = best;
                ofOther[best] = i;
            }
        }
    }

    private double distance(int i, int j) {
        return Math.abs((double) i / ofOne.length - (double) j / ofOther.length);
    }

    int pairOfOne(int i) {
        return ofOne[i];
    }

    int pairOfOther(int j) {
        return ofOther[j];
    }

    List<Word> openOfOne() {
        return open(one, ofOne);
    }

    List<Word> openOfOther() {
        return open(other, ofOther);
    }

    private static List<Word> open(List<Word> words, int[] pairs) {
        return IntStream.range(0, pairs.length)
                .filter(i -> pairs[i] < 0)
                .mapToObj(words::get)
                .toList();
    }

    /** The words that both have, as the one says them. */
    List<String> shared() {
        return IntStream.range(0, ofOne.length)
                .filter(i -> ofOne[i] >= 0)
                .mapToObj(i -> one.get(i).lemma())
                .distinct()
                .toList();
    }

    double shareOfOne() {
        return share(one, openOfOne());
    }

    double shareOfOther() {
        return share(other, openOfOther());
    }

    private static double share(List<Word> words, List<Word> open) {
        var all = weight(words);
        return all == 0 ? 0 : 1 - weight(open) / all;
    }

    static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}

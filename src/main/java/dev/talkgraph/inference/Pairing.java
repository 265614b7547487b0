package dev.talkgraph.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which content word of one sentence is which of the other: the same word first, then its like. */
final class Pairing {

    private final List<Word> one;
    private final List<Word> other;
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
        for (var at = 0; at < ofOne.length; at++) {
            var nearest = ofOne[at] < 0 ? nearest(at, fits) : -1;
            if (nearest >= 0) {
                ofOne[at] = nearest;
                ofOther[nearest] = at;
            }
        }
    }

    private int nearest(int at, BiPredicate<Word, Word> fits) {
        var nearest = -1;
        for (var to = 0; to < ofOther.length; to++) {
            if (ofOther[to] < 0
                    && fits.test(one.get(at), other.get(to))
                    && (nearest < 0 || distance(at, to) < distance(at, nearest))) {
                nearest = to;
            }
        }
        return nearest;
    }

    private double distance(int at, int to) {
        return Math.abs((double) at / ofOne.length - (double) to / ofOther.length);
    }

    List<Word> one() {
        return one;
    }

    List<Word> other() {
        return other;
    }

    /** Where the words of the one that have a pair find it. */
    List<Integer> places() {
        return IntStream.of(ofOne).filter(place -> place >= 0).boxed().toList();
    }

    /** The words of the one that have no pair. */
    List<Word> openOfOne() {
        return open(one, ofOne);
    }

    List<Word> openOfOther() {
        return open(other, ofOther);
    }

    private static List<Word> open(List<Word> words, int[] pairs) {
        return IntStream.range(0, pairs.length)
                .filter(at -> pairs[at] < 0)
                .mapToObj(words::get)
                .toList();
    }

    /** The words that both have, as the one says them. */
    List<String> shared() {
        return IntStream.range(0, ofOne.length)
                .filter(at -> ofOne[at] >= 0)
                .mapToObj(at -> one.get(at).lemma())
                .distinct()
                .toList();
    }

    /** How much of the one the other has, by weight, 0 to 1. */
    double shareOfOne() {
        return share(one, openOfOne());
    }

    double shareOfOther() {
        return share(other, openOfOther());
    }

    private static double share(List<Word> words, List<Word> open) {
        return Features.share(weight(words) - weight(open), weight(words));
    }

    static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}

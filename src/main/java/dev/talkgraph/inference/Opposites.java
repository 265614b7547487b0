package dev.talkgraph.inference;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Words of one sentence that mean the opposite of words of another. */
final class Opposites {

    private final Wording one;
    private final Wording other;
    private final List<Pair> pairs;

    /** Two words, each in one sentence only. */
    private record Pair(Word word, Word against) {

        boolean joins() {
            return word.is("ADP") || against.is("ADP");
        }
    }

    private Opposites(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.pairs = pairs(one, other, WordRelations::opposed).toList();
    }

    static Opposites between(Wording one, Wording other) {
        return new Opposites(one, other);
    }

    static boolean are(List<Word> words, List<Word> others) {
        return words.stream()
                .anyMatch(
                        word ->
                                others.stream()
                                        .anyMatch(
                                                against ->
                                                        WordRelations.opposed(
                                                                word.lemma(), against.lemma())));
    }

    /** Whether one has the opposite or other side of what the other has: "up" of "down". */
    static boolean keepApart(Wording one, Wording other) {
        return pairs(one, other, WordRelations::differ).findAny().isPresent();
    }

    boolean areNone() {
        return pairs.isEmpty();
    }

    /** Whether all of them are prepositions, which may be of different things. */
    boolean areJoining() {
        return !pairs.isEmpty() && pairs.stream().allMatch(Pair::joins);
    }

    /** Whether a verb, or what ends a phrase, is opposed: what is said rather than of what. */
    boolean areSaid() {
        return pairs.stream()
                .anyMatch(pair -> says(pair.word(), one) && says(pair.against(), other));
    }

    private static boolean says(Word word, Wording wording) {
        var next = wording.words().indexOf(word) + 1;
        var ends =
                next >= wording.words().size()
                        || !wording.words().get(next).is("NOUN", "ADJ", "PROPN");
        return word.is("VERB") || (ends && word.is("ADJ", "ADV", "NOUN"));
    }

    /** Each pair as "less / more". */
    List<String> named() {
        return pairs.stream()
                .map(pair -> Stream.of(pair.word().lemma(), pair.against().lemma()).sorted())
                .map(pair -> String.join(" / ", pair.toList()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Pair> pairs(
            Wording one, Wording other, BiPredicate<String, String> relation) {
        var there = only(other, one);
        return only(one, other).stream()
                .flatMap(
                        word ->
                                there.stream()
                                        .filter(
                                                against ->
                                                        relation.test(
                                                                word.lemma(), against.lemma()))
                                        .limit(1)
                                        .map(against -> new Pair(word, against)));
    }

    /** The words of the one, prepositions too, that the other does not have. */
    private static List<Word> only(Wording one, Wording other) {
        return one.words().stream()
                .filter(word -> word.isContent() || word.is("ADP", "ADV", "PRON", "DET", "ADJ"))
                .filter(word -> !other.has(word))
                .toList();
    }
}

package dev.talkgraph.quotation;

import dev.talkgraph.language.ClosedWords;
import dev.talkgraph.language.Homophones;
import dev.talkgraph.language.KnownWords;
import dev.talkgraph.language.Sounds;
import dev.talkgraph.language.Words;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a transcript by their sound: captions write a name or a rare word as they heard it.
 * Every sound is computed once, and what a word can have been heard as is remembered.
 */
final class SpokenSounds {

    /** Letters of the shortest and of the longest word that is compared by its sound. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 30;

    /** The share of the letters that what was heard has in common with the word. */
    private static final double ALIKE = 0.5;

    /** The same for a half of a word that was heard as two. */
    private static final double HALF_ALIKE = 0.85;

    /** Letters of the shortest half. */
    private static final int HALF = 2;

    /** How many words of one sound are compared. */
    private static final int MOST = 50;

    private static final int REMEMBERED = 5_000;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final SpokenText spoken;
    private final String[] forms;
    private final Map<String, List<Integer>> bySound = new HashMap<>();
    private final Map<String, Set<Integer>> heard = new HashMap<>();
    private final Map<String, Set<Pair>> halves = new HashMap<>();

    /** Two words that were spoken, by number, the first right before the second. */
    record Pair(int first, int second) {}

    SpokenSounds(SpokenText spoken) {
        this.spoken = spoken;
        forms = spoken.forms();
        for (var number = 0; number < forms.length; number++) {
            for (var code : codes(forms[number])) {
                var alike = bySound.computeIfAbsent(code, first -> new ArrayList<>());
                if (alike.size() < MOST) {
                    alike.add(number);
                }
            }
        }
    }

    /** The numbers of the other spoken words that a word can have been heard as. */
    Set<Integer> heardFor(String word) {
        return remembered(heard, word, this::alike);
    }

    /** The number of the spoken word that two words are, written as one. */
    OptionalInt joined(String first, String second) {
        var one = Words.inLetters(first);
        var other = Words.inLetters(second);
        var number =
                one.length() < HALF || other.length() < HALF ? -1 : spoken.numberOf(one + other);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Pairs of words, spoken somewhere, that a word can have been heard as. */
    Set<Pair> halvesOf(String word) {
        return remembered(halves, word, this::halved);
    }

    private static <T> Set<T> remembered(
            Map<String, Set<T>> known, String word, Function<String, Set<T>> find) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, find);
    }

    private Set<Integer> alike(String word) {
        var alike = bySound(word, ALIKE);
        for (var other : Homophones.of(word)) {
            var number = spoken.numberOf(other);
            if (number >= 0) {
                alike.add(number);
            }
        }
        return alike;
    }

    /** What is spoken that sounds like a word, and is not another word that everybody knows. */
    private Set<Integer> bySound(String word, double least) {
        var alike = new LinkedHashSet<Integer>();
        for (var code : codes(word)) {
            for (var number : bySound.getOrDefault(code, List.of())) {
                var other = forms[number];
                var isOther = KnownWords.contain(word) && KnownWords.contain(other);
                if (!isOther && Sounds.kept(word, other) >= least && !areOneStem(word, other)) {
                    alike.add(number);
                }
            }
        }
        return alike;
    }

    /** Whether they are forms of one word, which is not heard wrongly but said otherwise. */
    private boolean areOneStem(String one, String other) {
        return stemmer.stem(one).equals(stemmer.stem(other));
    }

    private Set<Pair> halved(String word) {
        var pairs = new LinkedHashSet<Pair>();
        for (var at = HALF; isCompared(word) && at <= word.length() - HALF; at++) {
            var before = word.substring(0, at);
            var behind = word.substring(at);
            var first = numberOf(before);
            var second = numberOf(behind);
            if (first >= 0 && second >= 0) {
                pairs.add(new Pair(first, second));
            }
            if (first >= 0 && !ClosedWords.contain(before)) {
                bySound(behind, HALF_ALIKE).forEach(number -> pairs.add(new Pair(first, number)));
            }
            if (second >= 0 && !ClosedWords.contain(behind)) {
                bySound(before, HALF_ALIKE).forEach(number -> pairs.add(new Pair(number, second)));
            }
        }
        return pairs;
    }

    /** Of a word in letters: "zero" is compared as "0". */
    private int numberOf(String letters) {
        var words = Words.of(letters, 0, letters.length());
        return words.size() == 1 ? spoken.numberOf(words.getFirst().form()) : -1;
    }

    private static Set<String> codes(String word) {
        return isCompared(word) ? Sounds.codes(word) : Set.of();
    }

    private static boolean isCompared(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter)
                && !ClosedWords.contain(word);
    }
}

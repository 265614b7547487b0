package dev.talkgraph.quotation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which words of a piece each spoken word counts for. Spoken words have numbers here; one that two
 * words of the piece were heard as has two.
 */
final class PieceWords {

    private static final int[] NOTHING = {};

    private final SpokenText spoken;
    private final int size;
    private final int[] @Nullable [] byForm;
    private final Map<SpokenSounds.Pair, int[]> byPair = new HashMap<>();
    private final BitSet seconds = new BitSet();
    private int held = 1;
    private final List<BitSet> places = new ArrayList<>();

    private PieceWords(SpokenText spoken, int size) {
        this.spoken = spoken;
        this.size = size;
        byForm = new int[spoken.vocabularySize()][];
    }

    /** A spoken word counts for the same word of the piece. */
    static PieceWords written(SpokenText spoken, List<String> forms) {
        var words = new PieceWords(spoken, forms.size());
        words.countWritten(forms);
        return words;
    }

    /** A spoken word counts for the words that can have been heard as it, too. */
    static PieceWords heard(SpokenText spoken, List<String> forms) {
        var words = new PieceWords(spoken, forms.size());
        words.countWritten(forms);
        var sounds = spoken.sounds();
        for (var i = 0; i < forms.size(); i++) {
            for (var number : sounds.heardFor(forms.get(i))) {
                words.placesOf(number).set(i);
            }
        }
        words.countJoined(forms);
        words.countHalved(forms);
        return words;
    }

    private void countWritten(List<String> forms) {
        for (var i = 0; i < forms.size(); i++) {
            var number = spoken.numberOf(forms.get(i));
            if (number >= 0) {
                placesOf(number).set(i);
            }
        }
    }

    private BitSet placesOf(int number) {
        if (byForm[number] == null) {
            byForm[number] = new int[] {add(new BitSet(size))};
        }
        return places.get(byForm[number][0]);
    }

    private int add(BitSet counted) {
        places.add(counted);
        return places.size() - 1;
    }

    /** Two words of the piece and one spoken: "alpha zero" in "AlphaZero". */
    private void countJoined(List<String> forms) {
        for (var i = 0; i + 1 < forms.size(); i++) {
            var joined = spoken.sounds().joined(forms.get(i), forms.get(i + 1));
            if (joined.isPresent()) {
                var number = joined.getAsInt();
                placesOf(number).set(i);
                placesOfSecond(number).set(i + 1);
            }
        }
    }

    private BitSet placesOfSecond(int number) {
        var own = Objects.requireNonNull(byForm[number]);
        if (own.length == 1) {
            held = 2;
            own = new int[] {own[0], add(new BitSet(size))};
            byForm[number] = own;
        }
        return places.get(own[1]);
    }

    /** One word of the piece and two spoken, of which the second counts: "AlphaZero" in "alpha zero". */
    private void countHalved(List<String> forms) {
        for (var i = 0; i < forms.size(); i++) {
            for (var pair : spoken.sounds().halvesOf(forms.get(i))) {
                placesOf(pair).set(i);
            }
        }
    }

    private BitSet placesOf(SpokenSounds.Pair pair) {
        var numbers = byPair.get(pair);
        if (numbers == null) {
            var own = byForm[pair.second()];
            numbers = own == null ? new int[1] : own.clone();
            var counted = own == null ? new BitSet(size) : (BitSet) places.get(own[0]).clone();
            numbers[0] = add(counted);
            byPair.put(pair, numbers);
            seconds.set(pair.second());
        }
        return places.get(numbers[0]);
    }

    /** The numbers of a spoken word, in the order in which it counts; none where it counts for none. */
    int[] at(int index) {
        var word = spoken.word(index);
        var numbers = seconds.get(word) ? pairAt(index) : byForm[word];
        numbers = numbers == null ? byForm[word] : numbers;
        return numbers == null ? NOTHING : numbers;
    }

    /** Whether the word before this one can belong to it. */
    boolean isSecondHalf(int index) {
        return seconds.get(spoken.word(index)) && pairAt(index) != null;
    }

    private int @Nullable [] pairAt(int index) {
        return index == 0 || spoken.run(index - 1) != spoken.run(index)
                ? null
                : byPair.get(new SpokenSounds.Pair(spoken.word(index - 1), spoken.word(index)));
    }

    /** Whether a spoken word counts for a word of the piece. */
    boolean counts(int index, int word) {
        return Arrays.stream(at(index)).anyMatch(number -> places.get(number).get(word));
    }

    /** How many words of the piece one spoken word holds at most. */
    int held() {
        return held;
    }

    int size() {
        return size;
    }

    InOrder forward() {
        return new InOrder(places, size);
    }

    /** For words heard from the last to the first. */
    InOrder backward() {
        return new InOrder(places.stream().map(this::reversed).toList(), size);
    }

    private BitSet reversed(BitSet counted) {
        var reversed = new BitSet(size);
        counted.stream().forEach(place -> reversed.set(size - 1 - place));
        return reversed;
    }
}

package dev.talkgraph.quotation;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.language.Span;
import dev.talkgraph.language.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The spoken words of one transcript with their places, made once and searched for many quotes by
 * one thread.
 *
 * <p>Timed pieces in a row by one speaker are one turn here, also around another's "Yeah.".
 */
public final class SpokenText {

    /** Words of the longest interjection that leaves the turn with the other speaker. */
    private static final int BRIEF = 3;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final String text;
    private final int[] words;
    private final int[] counts;
    private final int[] starts;
    private final int[] ends;
    private final int[] turnOf;
    private final List<Turn> turns;
    private final List<Run> runs;
    private final int[] runOf;
    private @Nullable SpokenSounds sounds;

    private SpokenText(String text, List<Turn> turns, List<Words.Word> spoken, int[] turnOf) {
        this.text = text;
        this.turns = turns;
        this.turnOf = turnOf;
        runs =
                turns.isEmpty()
                        ? List.of(new Run(null, 0, turnOf.length))
                        : floorHeld(turns, turnOf);
        runOf = new int[turnOf.length];
        for (var i = 0; i < runs.size(); i++) {
            Arrays.fill(runOf, runs.get(i).first(), runs.get(i).behind(), i);
        }
        words = new int[spoken.size()];
        counts = new int[spoken.size()];
        starts = new int[spoken.size()];
        ends = new int[spoken.size()];
        for (var i = 0; i < words.length; i++) {
            var word = spoken.get(i);
            words[i] = vocabulary.computeIfAbsent(word.form(), form -> vocabulary.size());
            counts[words[i]]++;
            starts[i] = word.start();
            ends[i] = word.end();
        }
    }

    /**
     * Reads the words of a transcript.
     *
     * @param text the transcript's text
     * @param turns its turns in order, in UTF-16 code units of the text; words outside them are not
     *     spoken. With none, the whole text is
     */
    public static SpokenText of(String text, List<Turn> turns) {
        if (turns.isEmpty()) {
            var all = Words.of(text, 0, text.length());
            var none = new int[all.size()];
            Arrays.fill(none, Alignment.Place.NO_TURN);
            return new SpokenText(text, List.of(), all, none);
        }
        return ofTurns(text, turns);
    }

    private static SpokenText ofTurns(String text, List<Turn> turns) {
        var spoken = new ArrayList<Words.Word>();
        var wordsUpTo = new int[turns.size()];
        var behind = 0;
        for (var i = 0; i < wordsUpTo.length; i++) {
            var start = Math.max(behind, turns.get(i).start());
            var end = Math.min(text.length(), turns.get(i).end());
            if (start < end) {
                spoken.addAll(Words.of(text, start, end));
                behind = end;
            }
            wordsUpTo[i] = spoken.size();
        }
        var turnOf = new int[spoken.size()];
        for (int i = 0, word = 0; i < wordsUpTo.length; i++) {
            while (word < wordsUpTo[i]) {
                turnOf[word++] = i;
            }
        }
        return new SpokenText(text, List.copyOf(turns), spoken, turnOf);
    }

    private static List<Run> runs(List<Turn> turns, int[] turnOf) {
        var runs = new ArrayList<Run>();
        for (int first = 0, behind = 0; first < turnOf.length; first = behind) {
            var speaker = turns.get(turnOf[first]).speaker();
            while (behind < turnOf.length
                    && Objects.equals(speaker, turns.get(turnOf[behind]).speaker())) {
                behind++;
            }
            runs.add(new Run(speaker, first, behind));
        }
        return runs;
    }

    /** Joins what a speaker says before and after another's "Yeah.", which takes no turn. */
    private static List<Run> floorHeld(List<Turn> turns, int[] turnOf) {
        var runs = runs(turns, turnOf);
        var held = new ArrayList<Run>();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var last = held.isEmpty() ? null : held.getLast();
            var next = i + 1 < runs.size() ? runs.get(i + 1) : null;
            if (last != null && (last.isBy(run) || (run.isBrief() && last.isBy(next)))) {
                held.set(held.size() - 1, new Run(last.speaker(), last.first(), run.behind()));
            } else {
                held.add(run);
            }
        }
        return held;
    }

    /** Words in a row by one speaker. */
    private record Run(@Nullable String speaker, int first, int behind) {

        boolean isBrief() {
            return behind - first <= BRIEF;
        }

        boolean isBy(@Nullable Run other) {
            return other != null && speaker != null && speaker.equals(other.speaker);
        }
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    /** The number of a word's form, -1 for one that is never spoken. */
    int numberOf(String form) {
        return vocabulary.getOrDefault(form, -1);
    }

    /** How much it tells that a word was spoken: the rarer the more, most for one never spoken. */
    double weight(int number) {
        var count = number < 0 ? 0 : counts[number];
        return StrictMath.log((words.length + 1.0) / (count + 0.5));
    }

    int vocabularySize() {
        return vocabulary.size();
    }

    /** The word behind the two turns that a passage beginning at this word may use. */
    int reach(int index) {
        return runs.get(Math.min(runOf[index] + 1, runs.size() - 1)).behind();
    }

    /** The number of the turn that holds a word, where a speaker's turns in a row are one. */
    int run(int index) {
        return runOf[index];
    }

    /** Who speaks a word; nobody where the transcript names none. */
    @Nullable String speaker(int index) {
        return runs.get(runOf[index]).speaker();
    }

    /** Where each word is spoken, in order; the whole text where there are no turns. */
    List<Span> spans() {
        return turns.isEmpty()
                ? List.of(new Span(0, text.length()))
                : turns.stream().map(turn -> new Span(turn.start(), turn.end())).toList();
    }

    String text() {
        return text;
    }

    /** The first word that starts at a place of the text or behind it. */
    int wordAt(int offset) {
        var at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The forms of the words, each at its number. */
    String[] forms() {
        var forms = new String[vocabulary.size()];
        vocabulary.forEach((form, number) -> forms[number] = form);
        return forms;
    }

    /** The words by their sound, listened to when first asked for. */
    SpokenSounds sounds() {
        if (sounds == null) {
            sounds = new SpokenSounds(this);
        }
        return sounds;
    }

    Alignment.Place place(int firstWord, int behindLastWord) {
        return new Alignment.Place(starts[firstWord], ends[behindLastWord - 1], turnOf[firstWord]);
    }

    /** The words as the transcript has them, labels and times between turns left out. */
    String between(int firstWord, int behindLastWord) {
        var spoken = new StringJoiner(" ");
        for (int first = firstWord, behind = firstWord; first < behindLastWord; first = behind) {
            while (behind < behindLastWord && turnOf[behind] == turnOf[first]) {
                behind++;
            }
            spoken.add(text.substring(starts[first], ends[behind - 1]));
        }
        return spoken.toString();
    }
}

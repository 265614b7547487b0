package dev.talkgraph.quotation;

import dev.talkgraph.language.ClosedWords;
import dev.talkgraph.language.Sounds;
import dev.talkgraph.language.WordList;
import dev.talkgraph.language.Words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What keeps a passage from saying what a quote says, however alike they sound: another number, a
 * negation in one of them, the opposite direction, sides that are swapped, a name that is missing.
 */
final class MeaningGuards {

    private static final Set<String> NEGATIONS =
            WordList.of(
                    """
                    not never no none nobody nothing neither nor without cannot nowhere hardly barely seldom
                    dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt havent hasnt
                    hadnt aint neednt mustnt
                    """);

    /** A line is a direction, behind the bar the opposite one. */
    private static final String DIRECTIONS =
            """
            more greater higher bigger larger | less fewer lower smaller
            most | least
            better | worse
            best | worst
            faster | slower
            stronger | weaker
            easier easy simple | harder hard difficult
            increase increases increased raise raises grow grows | decrease decreases decreased reduce reduces shrink shrinks
            always | never
            everyone everybody | nobody
            good | bad
            love | hate
            possible | impossible
            before | after
            success succeed | failure fail
            true right | false wrong
            """;

    /** From each word to its line, below zero behind the bar. */
    private static final Map<String, Integer> DIRECTION = directions();

    /** How far from "than" what is compared stands. */
    private static final int SIDE = 8;

    private static final double ALIKE = 0.85;
    private static final int STEM = 5;

    /** Words before what is said in which it may be denied. */
    private static final int DENYING = 3;

    private static final Set<String> I = Set.of("i", "im", "ive", "id", "ill");

    private final String quote;
    private final List<String> said;
    private final List<String> spoken;

    private MeaningGuards(String quote, String passage) {
        this.quote = quote;
        this.said = forms(quote);
        this.spoken = forms(passage);
    }

    /** Whether a passage cannot mean what the quote says. */
    static boolean keepApart(String quote, String passage) {
        var guards = new MeaningGuards(quote, passage);
        return guards.numbersDiffer()
                || isNegated(guards.said) != isNegated(guards.meant())
                || guards.isTurned() != guards.isSwapped()
                || guards.aNameIsMissing();
    }

    private static List<String> forms(String text) {
        return Words.of(text, 0, text.length()).stream().map(Words.Word::form).toList();
    }

    /** "One" is no number to insist on. */
    private boolean numbersDiffer() {
        return said.stream()
                .anyMatch(
                        word ->
                                Character.isDigit(word.charAt(0))
                                        && !word.equals("1")
                                        && !spoken.contains(word));
    }

    /** From the first to the last word that the quote has too, with what may deny the first. */
    private List<String> meant() {
        var beginnings =
                telling(said).stream().map(MeaningGuards::begin).collect(Collectors.toSet());
        var first = spoken.size();
        var behind = 0;
        for (var at = 0; at < spoken.size(); at++) {
            if (beginnings.contains(begin(spoken.get(at)))) {
                first = Math.min(first, at);
                behind = at + 1;
            }
        }
        return behind == 0 ? spoken : spoken.subList(Math.max(0, first - DENYING), behind);
    }

    /** So much of a word is the same in its forms: "fail", "failed", "failing". */
    private static String begin(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static boolean isNegated(List<String> words) {
        return words.stream().anyMatch(NEGATIONS::contains);
    }

    /** Whether one of them goes the other way only. */
    private boolean isTurned() {
        var there = directionsOf(said);
        var here = directionsOf(spoken);
        return there.stream()
                .anyMatch(
                        way -> !there.contains(-way) && here.contains(-way) && !here.contains(way));
    }

    private static Set<Integer> directionsOf(List<String> words) {
        var directions = new HashSet<Integer>();
        for (var word : words) {
            var direction = DIRECTION.get(word);
            if (direction != null) {
                directions.add(direction);
            }
        }
        return directions;
    }

    /** Whether what stands before "than" in the one stands behind it in the other. */
    private boolean isSwapped() {
        var than = said.indexOf("than");
        var other = spoken.indexOf("than");
        return than > 0
                && other > 0
                && meet(before(said, than), behind(spoken, other))
                && meet(behind(said, than), before(spoken, other));
    }

    private static Set<String> before(List<String> words, int at) {
        return telling(words.subList(Math.max(0, at - SIDE), at));
    }

    private static Set<String> behind(List<String> words, int at) {
        return telling(words.subList(at + 1, Math.min(words.size(), at + 1 + SIDE)));
    }

    private static Set<String> telling(Collection<String> words) {
        var telling = new HashSet<>(words);
        telling.removeIf(word -> ClosedWords.contain(word) || DIRECTION.containsKey(word));
        return telling;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Whether a word written as a name within a sentence is not spoken, nor one that sounds like it. */
    private boolean aNameIsMissing() {
        var names = names();
        return names.size() * 2 < said.size()
                && names.stream()
                        .anyMatch(
                                name ->
                                        spoken.stream()
                                                .noneMatch(
                                                        word ->
                                                                Sounds.areAlike(
                                                                        name, word, ALIKE)));
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        for (var word : Words.of(quote, 0, quote.length())) {
            var isCapital = Character.isUpperCase(quote.codePointAt(word.start()));
            if (isCapital
                    && !ClosedWords.contain(word.form())
                    && !I.contains(word.form())
                    && isWithinSentence(word.start())) {
                names.add(word.form());
            }
        }
        return names;
    }

    private boolean isWithinSentence(int start) {
        var at = start - 1;
        while (at >= 0 && quote.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && (Character.isLetterOrDigit(quote.charAt(at)) || quote.charAt(at) == ',');
    }

    private static Map<String, Integer> directions() {
        var directions = new HashMap<String, Integer>();
        var lines = DIRECTIONS.strip().split("\n");
        for (var line = 0; line < lines.length; line++) {
            var sides = lines[line].split("\\|");
            for (var word : WordList.of(sides[0])) {
                directions.put(word, line + 1);
            }
            for (var word : WordList.of(sides[1])) {
                directions.put(word, -line - 1);
            }
        }
        return Map.copyOf(directions);
    }
}

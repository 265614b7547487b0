package dev.talkgraph.claims;

import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a sentence, to be counted.
 *
 * @param text the sentence
 * @param tokens its words and marks
 */
record SentenceWords(String text, List<Token> tokens) {

    /** What is longer is no sentence; the rest of it is not read. */
    private static final int LONGEST = 2_000;

    /** Past forms that do not end in "ed". */
    private static final Set<String> IRREGULAR =
            dev.talkgraph.language.WordList.of(
                    """
                    was were had did went came said told got took made thought knew saw began became left lost won gave
                    brought built bought sold sent spent paid put ran kept held led met fell grew rose cut hit fought
                    found felt stood wrote spoke chose broke drove threw drew taught caught dealt
                    """);

    SentenceWords {
        tokens = List.copyOf(tokens);
    }

    static SentenceWords of(String sentence) {
        var text = sentence.strip();
        var read = English.sentences(text, 0, Math.min(text.length(), LONGEST));
        return new SentenceWords(
                text, read.stream().flatMap(one -> one.tokens().stream()).toList());
    }

    /** How many words there are, at least 1. */
    double count() {
        return Math.max(1, tokens.stream().filter(token -> !token.is("PUNCT")).count());
    }

    /** How many words are among these as written or in their dictionary form, at most so many. */
    double of(Set<String> words, int most) {
        return tokens.stream()
                .filter(token -> words.contains(lower(token)) || words.contains(token.lemma()))
                .limit(most)
                .count();
    }

    double tagged(int most, String... tags) {
        return tokens.stream().skip(1).filter(token -> token.is(tags)).limit(most).count();
    }

    boolean any(Predicate<String> test) {
        return tokens.stream().map(Token::text).anyMatch(test);
    }

    double begins(Set<String> words) {
        return !tokens.isEmpty() && words.contains(lower(tokens.getFirst())) ? 1 : 0;
    }

    double startsWith(String tag) {
        return !tokens.isEmpty() && tokens.getFirst().is(tag) ? 1 : 0;
    }

    /** "Bridges rust", "Iron bridges rust": all of a kind. */
    double startsWithPlural() {
        return tokens.stream().limit(2).anyMatch(SentenceWords::isPlural)
                        && !tokens.getFirst().is("DET", "PRON")
                ? 1
                : 0;
    }

    private static boolean isPlural(Token token) {
        return token.is("NOUN") && !token.lemma().equals(lower(token));
    }

    /** "A bridge is a promise": a noun that is something. */
    double defines() {
        for (var at = 1; at < Math.min(tokens.size() - 1, 8); at++) {
            var verb = lower(tokens.get(at));
            if ((verb.equals("is") || verb.equals("are"))
                    && tokens.get(at - 1).is("NOUN", "PROPN")) {
                return 1;
            }
        }
        return 0;
    }

    double past(int most) {
        return tokens.stream()
                .filter(token -> token.is("VERB", "AUX"))
                .filter(
                        token ->
                                IRREGULAR.contains(lower(token))
                                        || lower(token).endsWith("ed")
                                                && !lower(token).equals(token.lemma()))
                .limit(most)
                .count();
    }

    /** "is building": it goes on as it is told. */
    double progressive() {
        for (var at = 1; at < tokens.size(); at++) {
            if (lower(tokens.get(at)).endsWith("ing")
                    && tokens.get(at).is("VERB")
                    && tokens.get(at - 1).lemma().equals("be")) {
                return 1;
            }
        }
        return 0;
    }

    double lettersPerWord() {
        return tokens.stream()
                        .filter(token -> !token.is("PUNCT"))
                        .mapToInt(token -> token.text().length())
                        .sum()
                / count();
    }

    boolean endsWith(char mark) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == mark;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

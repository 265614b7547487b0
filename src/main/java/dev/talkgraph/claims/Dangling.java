package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words of a written statement that point at what the page has told before it. */
final class Dangling {

    private static final Set<String> POINTING = Set.of("this", "these", "those", "such", "both");

    private static final Set<String> PRONOUNS =
            WordList.of("he she it they him them his her its their theirs himself herself itself");

    /** Nouns that only one thing can be meant by. */
    private static final Set<String> THE_ONLY =
            WordList.of("world planet century era age universe day podcast");

    private Dangling() {}

    private static final Set<String> PERSONAL = WordList.of("he she his her him himself herself");

    /**
     * Whether the statement names all it speaks of.
     *
     * @param someone whether a person is named before, whom "he" and "she" may mean
     */
    static boolean isAlone(List<Token> tokens, boolean someone) {
        var named = false;
        var clause = false;
        for (var at = 0; at < tokens.size(); at++) {
            var word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            if (PRONOUNS.contains(word)
                            && !named
                            && !(someone && PERSONAL.contains(word))
                            && !isEmpty(tokens, at)
                    || POINTING.contains(word)
                            && isPointing(tokens, at)
                            && !(word.equals("both") && named && clause)
                            && !isNamedBefore(tokens, at)) {
                return false;
            }
            named |= tokens.get(at).is("NOUN", "PROPN") || word.endsWith("ing");
            clause |=
                    named
                            && (tokens.get(at).is("SCONJ", "CCONJ", "PUNCT")
                                    || word.equals("that")
                                    || word.equals("which")
                                    || word.equals("who"));
        }
        return true;
    }

    /** "Iron bridges rust, and paint keeps these bridges": the noun stood there before. */
    private static boolean isNamedBefore(List<Token> tokens, int pointing) {
        var noun = pointing + 1;
        while (noun < tokens.size() && tokens.get(noun).is("ADJ")) {
            noun++;
        }
        return noun < tokens.size()
                && tokens.stream()
                        .limit(pointing)
                        .map(Token::lemma)
                        .anyMatch(tokens.get(noun).lemma()::equals);
    }

    /** "It is easy to build": the pronoun stands for what follows. */
    private static boolean isEmpty(List<Token> tokens, int at) {
        var be = at + 1;
        while (be < tokens.size()
                && tokens.get(be).is("ADV", "AUX")
                && !tokens.get(be).lemma().equals("be")) {
            be++;
        }
        if (!tokens.get(at).text().equalsIgnoreCase("it")
                || be + 2 >= tokens.size()
                || !tokens.get(be).lemma().equals("be")) {
            return false;
        }
        var held = tokens.get(be + 1).is("ADV") ? be + 2 : be + 1;
        return tokens.get(held).is("ADJ")
                && tokens.stream()
                        .skip(held + 1)
                        .limit(4)
                        .anyMatch(token -> Set.of("to", "that").contains(token.lemma()));
    }

    private static boolean isPointing(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return true;
        }
        var next = tokens.get(at + 1);
        return switch (tokens.get(at).text().toLowerCase(Locale.ROOT)) {
            case "such" -> next.is("NOUN", "ADJ");
            case "both" -> next.is("NOUN", "ADJ") && !joins(tokens, at);
            case "those" -> !Set.of("who", "of", "that").contains(next.lemma()) && !next.is("ADP");
            default -> !THE_ONLY.contains(next.lemma());
        };
    }

    /** "both iron and wood". */
    private static boolean joins(List<Token> tokens, int both) {
        for (var at = both + 1; at < Math.min(tokens.size(), both + 8); at++) {
            if (tokens.get(at).lemma().equals("and")) {
                return true;
            }
            if (Verbs.isFinite(tokens, at)) {
                return false;
            }
        }
        return false;
    }
}

package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells sentences that were spoken to their end from those broken off or started anew. */
final class WellFormed {

    private static final int LONG_ENOUGH = 8;

    /** Words that begin a clause with a finite verb of its own. */
    private static final Set<String> CLAUSES =
            WordList.of(
                    """
                    that who which because if when while although though whereas what how why whether unless since
                    until where whoever whatever
                    """);

    /** Verbs whose past participle is their bare form. */
    private static final Set<String> SAME_PARTICIPLE =
            WordList.of(
                    """
                    become come overcome run put set cut hit let shut cost hurt cast spread split shed bet quit read
                    beat upset burst bid rid wed fit knit slit thrust reset
                    """);

    private WellFormed() {}

    /** Whether every clause that is begun has a finite verb, and the main clause as well. */
    static boolean isWhole(List<Token> tokens) {
        return hasItsVerbs(tokens)
                && !endsOpen(tokens)
                && !hasBrokenVerb(tokens)
                && !runsOn(tokens)
                && !disagrees(tokens)
                && !saysAgain(tokens);
    }

    /** Whether there are as many finite verbs as clauses are begun. */
    static boolean hasItsVerbs(List<Token> tokens) {
        var clauses = 1;
        var verbs = 0;
        for (var at = 0; at < tokens.size(); at++) {
            clauses += beginsClause(tokens, at) ? 1 : 0;
            verbs += isFiniteHere(tokens, at) ? 1 : 0;
        }
        return verbs >= clauses;
    }

    /** Whether a written sentence, long enough to be read well, misses a verb. */
    static boolean lacksVerb(List<Token> tokens) {
        return tokens.size() >= LONG_ENOUGH
                && !hasItsVerbs(tokens)
                && IntStream.range(0, tokens.size()).noneMatch(at -> Verbs.mayBeFinite(tokens, at));
    }

    /** How many further main clauses are strung on with nothing but a comma. */
    static int splices(List<Token> tokens) {
        var splices = 0;
        var opened =
                CLAUSES.contains(word(tokens, 0))
                        || tokens.getFirst().is("ADP", "SCONJ", "ADV", "PART");
        for (var at = 1; at < tokens.size() - 3; at++) {
            if (!tokens.get(at).text().equals(",")) {
                continue;
            }
            var again =
                    seen(tokens, at) && isFiniteHere(tokens, at + 1) && commas(tokens, at) % 2 == 0;
            if (again || startsMainClause(tokens, at + 1) && !opened) {
                splices++;
            }
            opened = false;
        }
        return splices;
    }

    private static boolean seen(List<Token> tokens, int to) {
        for (var at = 0; at < to; at++) {
            if (isFiniteHere(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static long commas(List<Token> tokens, int to) {
        return tokens.subList(0, to).stream().filter(token -> token.text().equals(",")).count();
    }

    private static boolean startsMainClause(List<Token> tokens, int from) {
        if (!tokens.get(from).is("DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM")
                || CLAUSES.contains(word(tokens, from))) {
            return false;
        }
        for (var at = from + 1; at < Math.min(tokens.size(), from + 6); at++) {
            if (tokens.get(at).is("PUNCT", "CCONJ") || CLAUSES.contains(word(tokens, at))) {
                return false;
            }
            if (isFiniteHere(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsClause(List<Token> tokens, int at) {
        var word = word(tokens, at);
        if (!CLAUSES.contains(word)
                || at + 1 >= tokens.size()
                || word(tokens, at + 1).equals("to")) {
            return false;
        }
        // "that book" and "more than that" begin no clause, and "so that" but one.
        return !word.equals("that") || !tokens.get(at).is("DET") && !tokens.get(at + 1).is("PUNCT");
    }

    /** A finite verb; the auxiliary chain "would have been" is one. */
    private static boolean isFiniteHere(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (!Verbs.isFinite(tokens, at) || isBehindAuxiliary(tokens, at)) {
            return false;
        }
        var contracted = token.text().equals("'s") || token.text().equals("’s");
        return !contracted
                || at + 1 < tokens.size() && !tokens.get(at + 1).is("NOUN", "PROPN", "ADJ")
                || at > 0 && tokens.get(at - 1).is("PRON", "ADV");
    }

    private static boolean isBehindAuxiliary(List<Token> tokens, int at) {
        var before = at - 1;
        while (before > 0 && tokens.get(before).is("PART", "ADV")) {
            before--;
        }
        return before >= 0 && tokens.get(before).is("AUX");
    }

    /** "are begin": a form of "be" and a bare verb. */
    private static boolean hasBrokenVerb(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            var verb = tokens.get(at);
            var before = tokens.get(at - 1);
            if (verb.is("VERB")
                    && before.is("AUX")
                    && before.lemma().equals("be")
                    && verb.text().equals(verb.lemma())
                    && !SAME_PARTICIPLE.contains(verb.text())) {
                return true;
            }
        }
        return false;
    }

    /** "Life is a choice makes life": a second finite verb that nothing leads to. */
    private static boolean runsOn(List<Token> tokens) {
        var open = false;
        for (var at = 1; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is("PUNCT", "CCONJ", "SCONJ", "PRON", "PART")
                    || CLAUSES.contains(word(tokens, at))) {
                open = false;
            } else if (isFiniteHere(tokens, at)) {
                if (open && tokens.get(at - 1).is("NOUN") && isThirdPerson(tokens, at)) {
                    return true;
                }
                open = token.lemma().equals("be");
            }
        }
        return false;
    }

    private static boolean isThirdPerson(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.is("AUX") && !Verbs.isModal(token)
                || token.text().endsWith("s") && !token.lemma().equals(word(tokens, at));
    }

    /** "Costs of iron is", "circumstances that makes": number goes wrong where it is plain. */
    private static boolean disagrees(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            var verb = word(tokens, at);
            var that = word(tokens, at - 1).equals("that") && at > 1;
            var noun = tokens.get(that ? at - 2 : at - 1);
            if (noun.is("NOUN")
                    && isPlural(noun)
                    && (verb.equals("is")
                            || verb.equals("was")
                            || verb.equals("has")
                            || that && tokens.get(at).is("VERB") && isThirdPerson(tokens, at))
                    && isSubject(tokens, that ? at - 2 : at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(Token noun) {
        var text = noun.text().toLowerCase(Locale.ROOT);
        return text.endsWith("s")
                && !text.endsWith("ss")
                && !text.endsWith("ics")
                && !noun.lemma().equals(text);
    }

    /** Whether nothing before the noun can be what the verb goes with instead. */
    private static boolean isSubject(List<Token> tokens, int noun) {
        for (var at = 0; at < noun; at++) {
            if (!tokens.get(at).is("ADJ", "DET", "NUM", "NOUN", "PROPN")
                    || word(tokens, at).matches("an?|every|each")) {
                return false;
            }
        }
        return true;
    }

    /** "fighting for peace, always fighting for peace": three words in a row come twice. */
    private static boolean saysAgain(List<Token> tokens) {
        var seen = new HashSet<String>();
        for (var at = 2; at < tokens.size(); at++) {
            var three = tokens.subList(at - 2, at + 1);
            if (three.stream().noneMatch(token -> token.is("PUNCT"))
                    && !seen.add(
                            word(tokens, at - 2)
                                    + " "
                                    + word(tokens, at - 1)
                                    + " "
                                    + word(tokens, at))) {
                return true;
            }
        }
        return false;
    }

    /** An ending that waits for more words: a preposition's or an article's. */
    private static boolean endsOpen(List<Token> tokens) {
        var at = tokens.size() - 1;
        while (at > 0 && tokens.get(at).is("PUNCT")) {
            at--;
        }
        return tokens.get(at).is("DET", "CCONJ", "SCONJ", "AUX") && !word(tokens, at).equals("all");
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}

package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells sentences that were spoken to their end from those broken off or started anew. */
final class WellFormed {

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
        var clauses = 1;
        var verbs = 0;
        for (var at = 0; at < tokens.size(); at++) {
            clauses += beginsClause(tokens, at) ? 1 : 0;
            verbs += isFiniteHere(tokens, at) ? 1 : 0;
        }
        return verbs >= clauses && !endsOpen(tokens) && !hasBrokenVerb(tokens);
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
        var contracted = token.text().length() == 2 && token.text().endsWith("s");
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

    /** An ending that waits for more words: a preposition's or an article's. */
    private static boolean endsOpen(List<Token> tokens) {
        var at = tokens.size() - 1;
        while (at > 0 && tokens.get(at).is("PUNCT")) {
            at--;
        }
        return tokens.get(at).is("DET", "CCONJ", "SCONJ") && !word(tokens, at).equals("all");
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}

package dev.talkgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of verbs, told from tags and neighbours. */
public final class Verbs {

    private static final Set<String> MODALS =
            WordList.of(
                    """
                    can could will would shall should may might must 'll ’ll ca wo
                    """);

    /** Participles that are no past tense; what is finite is the auxiliary before them. */
    private static final Set<String> PARTICIPLES =
            WordList.of(
                    """
                    known seen done gone given taken written shown spoken driven broken chosen eaten fallen forgotten
                    grown begun drawn flown hidden ridden risen shaken sung sunk stolen sworn torn thrown worn woken
                    been proven born forbidden forgiven frozen
                    """);

    private static final Set<String> QUANTITIES = Set.of("more", "less", "fewer", "many", "much");

    private Verbs() {}

    /** Whether the verb here says something of a subject: no infinitive, no participle by itself. */
    public static boolean isFinite(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.is("AUX")) {
            return !before(tokens, at).equals("to")
                    && !token.text().endsWith("ing")
                    && !token.text().equals("been");
        }
        if (!token.is("VERB") || before(tokens, at).equals("to")) {
            return false;
        }
        // "directed" in "fast directed growth" is no finite verb.
        var modifier =
                token.text().endsWith("ed")
                        && (at == 0 || tokens.get(at - 1).is("ADJ", "DET"))
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is("NOUN", "ADJ");
        return !modifier
                && !token.text().endsWith("ing")
                && !PARTICIPLES.contains(token.text())
                && !goesOnInfinitive(tokens, at);
    }

    /** "to protect and defend": the second verb leans on the first one's "to". */
    private static boolean goesOnInfinitive(List<Token> tokens, int at) {
        if (!before(tokens, at).equals("and") && !before(tokens, at).equals("or")
                || !tokens.get(at).text().equals(tokens.get(at).lemma())) {
            return false;
        }
        for (var back = at - 2; back > Math.max(0, at - 8); back--) {
            if (tokens.get(back).is("PUNCT", "PRON")) {
                return false;
            }
            if (tokens.get(back).is("VERB") && before(tokens, back).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether any verb of the sentence is finite. */
    public static boolean anyFinite(List<Token> tokens) {
        for (var at = 0; at < tokens.size(); at++) {
            if (isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was read as a noun may be a verb: "saves" in "a lighthouse saves more boats". */
    public static boolean mayBeFinite(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        return tokens.get(at).is("NOUN")
                && tokens.get(at).text().endsWith("s")
                && tokens.get(at - 1).is("NOUN", "PROPN", "PRON")
                && (next.is("DET") || QUANTITIES.contains(next.text()));
    }

    /** "can", "would": a verb that leads another. */
    public static boolean isModal(Token token) {
        return MODALS.contains(token.lemma())
                || MODALS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static String before(List<Token> tokens, int at) {
        return at == 0 ? "" : tokens.get(at - 1).lemma();
    }
}

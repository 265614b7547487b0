package dev.talkgraph.inference;

import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what stands around a claim: who says so, and the reasons and examples behind it. */
final class Surroundings {

    private static final int ATTRIBUTION = 8;

    /** Tokens below which what follows "that" is no whole sentence. */
    private static final int SENTENCE = 5;

    private static final Set<String> REPORTING =
            WordRelations.words(
                    """
                    say argue claim believe think suggest note explain emphasize stress contend maintain state
                    assert observe point mention add hold find conclude warn feel
                    """);
    private static final Set<String> SHOWING =
            WordRelations.words("see show demonstrate illustrate evidence exemplify");

    private Surroundings() {}

    /** Behind "She argues that", at the start where nobody is named like this. */
    static int behindAttribution(List<Token> tokens) {
        for (var i = 1; i + 1 < Math.min(tokens.size(), ATTRIBUTION); i++) {
            var word = tokens.get(i);
            if (ClaimLexicon.NEGATIONS.contains(word.lemma())) {
                return 0;
            }
            var reports = REPORTING.contains(word.lemma());
            if (reports && tokens.get(i + 1).lemma().equals("that")) {
                return tokens.size() - i - 2 < SENTENCE ? 0 : i + 2;
            }
        }
        return 0;
    }

    /** The claim without the reasons and examples that follow it. */
    static List<Token> core(List<Token> tokens) {
        var core = new ArrayList<Token>();
        var isAside = false;
        for (var i = 0; i < tokens.size(); i++) {
            if (i > 2 && opensAside(tokens, i)) {
                isAside = true;
            } else if (isAside && goesOn(tokens, i)) {
                isAside = false;
            }
            if (!isAside) {
                core.add(tokens.get(i));
            }
        }
        // A sign left at the end is no word left out.
        while (isAside && !core.isEmpty() && core.getLast().is("PUNCT")) {
            core.removeLast();
        }
        return core;
    }

    private static boolean opensAside(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).lemma() : "";
        return switch (word) {
            case "including" -> true;
            case "due", "thank", "thanks", "owing", "owe" -> next.equals("to");
            case "such" -> next.equals("as");
            case "as" -> SHOWING.contains(next);
            case "for" -> next.equals("example") || next.equals("instance");
            default -> false;
        };
    }

    private static boolean goesOn(List<Token> tokens, int at) {
        var sign = tokens.get(at).text();
        return sign.equals(";")
                || sign.equals(".")
                || (tokens.get(at).is("CCONJ") && tokens.get(at - 1).text().equals(","));
    }
}

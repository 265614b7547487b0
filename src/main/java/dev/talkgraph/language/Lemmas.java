package dev.talkgraph.language;

import java.util.List;

/** Dictionary forms by the rules of English inflection and lists of what breaks them. */
final class Lemmas {

    private Lemmas() {}

    /** The token at this place with its dictionary form, given with its lower-case form. */
    static Token with(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return new Token(token.text(), token.start(), token.end(), token.tag(), of(tokens, at));
    }

    private static String of(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var lower = token.lemma();
        if (lower.startsWith("'") || lower.equals("n't")) {
            return token.is("AUX") && lower.equals("'s") ? "be" : Contractions.lemma(lower, false);
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals("n't")) {
            return VerbForms.infinitive(Contractions.lemma(lower, true));
        }
        return switch (token.tag()) {
            case "NOUN", "PROPN" -> NounForms.singular(lower);
            case "VERB", "AUX" -> VerbForms.infinitive(lower);
            default -> lower;
        };
    }
}

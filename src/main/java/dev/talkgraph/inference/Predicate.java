package dev.talkgraph.inference;

import dev.talkgraph.language.Token;

import java.util.List;
import java.util.Locale;

/** Finds where a claim's predicate begins and which word is its head. */
final class Predicate {

    private final List<Token> tokens;
    private final int start;

    Predicate(List<Token> tokens) {
        this.tokens = tokens;
        this.start = predicate();
    }

    /** The first token of what is said of the subject, behind the last where there is none. */
    int start() {
        return start;
    }

    private int predicate() {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("AUX", "VERB") && !isWithinPhrase(i)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether the verb belongs to a noun: "learning robots", "robots that learn", "to learn". */
    private boolean isWithinPhrase(int at) {
        var token = tokens.get(at);
        var lower = token.text().toLowerCase(Locale.ROOT);
        var before = at == 0 ? "" : tokens.get(at - 1).lemma();
        var tagBefore = at == 0 ? "" : tokens.get(at - 1).tag();
        if (token.is("VERB") && (lower.endsWith("ing") || tagBefore.equals("AUX"))) {
            return true;
        }
        var isNounNext = at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN", "PROPN", "ADJ");
        if (lower.endsWith("ed") && isNounNext && !isNominal(at - 1)) {
            return true;
        }
        return before.equals("to")
                || before.equals("that")
                || before.equals("which")
                || before.equals("who")
                || tagBefore.equals("ADP")
                || tagBefore.equals("DET");
    }

    private boolean isNominal(int at) {
        return at >= 0 && tokens.get(at).is("NOUN", "PROPN", "PRON");
    }

    /** The verb that says something, else the noun or adjective that follows a light one. */
    int head() {
        var verb = -1;
        var at = start;
        while (at < tokens.size() && tokens.get(at).is("AUX", "VERB", "ADV", "PART")) {
            if (tokens.get(at).is("VERB")) {
                verb = at;
            }
            at++;
        }
        if (verb >= 0 && ClaimLexicon.weight(tokens.get(verb)) >= ClaimLexicon.CONTENT) {
            return verb;
        }
        var head = -1;
        while (at < tokens.size()
                && tokens.get(at).is("DET", "ADJ", "ADV", "NOUN", "PROPN", "PRON", "NUM")) {
            if (isNominal(at) || head < 0 || !isNominal(head)) {
                head = at;
            }
            at++;
        }
        return head;
    }

    boolean isPassive(int at) {
        var token = tokens.get(at);
        var before = at == 0 ? "" : tokens.get(at - 1).lemma();
        var lower = token.text().toLowerCase(Locale.ROOT);
        return token.is("VERB")
                && (before.equals("be") || before.equals("get"))
                && !lower.endsWith("ing")
                && !lower.equals(token.lemma());
    }
}

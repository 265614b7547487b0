package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.List;

/** Tells where a text spells an acronym out. */
final class SpelledOut {

    private SpelledOut() {}

    /** "reinforcement learning (RL)", "RL (reinforcement learning)", "RL, or reinforcement learning". */
    static boolean isBeside(List<Token> tokens, NounPhrase phrase, String acronym) {
        int behind = phrase.last() + 1;
        if (behind + 1 < tokens.size()
                && opens(tokens.get(behind))
                && isAcronym(tokens.get(behind + 1), acronym)) {
            return true;
        }
        if (behind + 2 < tokens.size()
                && tokens.get(behind).text().equals(",")
                && tokens.get(behind + 1).lemma().equals("or")
                && isAcronym(tokens.get(behind + 2), acronym)) {
            return true;
        }
        int before = phrase.first() - 1;
        if (before >= 1
                && opens(tokens.get(before))
                && isAcronym(tokens.get(before - 1), acronym)) {
            return true;
        }
        if (before >= 1
                && acronym.length() > 2
                && tokens.get(before).text().equals(",")
                && isAcronym(tokens.get(before - 1), acronym)) {
            return true;
        }
        return before >= 2
                && tokens.get(before).lemma().equals("or")
                && tokens.get(before - 1).text().equals(",")
                && isAcronym(tokens.get(before - 2), acronym);
    }

    private static boolean opens(Token token) {
        return token.text().equals("(") || token.text().equals("[");
    }

    private static boolean isAcronym(Token token, String acronym) {
        return singular(token.text()).equals(acronym) && TopicForm.isAcronym(token.text());
    }

    static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }
}

package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the noun phrases of a sentence, without articles, numbers and clauses behind the noun. */
public final class NounPhrases {

    private static final int LONGEST = 6;

    private NounPhrases() {}

    /**
     * The longest phrases in the order of the sentence; of "off-policy and offline RL" both, and of
     * "Moravec's paradox" the whole.
     */
    public static List<NounPhrase> in(Sentence sentence) {
        var tokens = sentence.tokens();
        var phrases = new ArrayList<NounPhrase>();
        int at = 0;
        while (at < tokens.size()) {
            if (!begins(tokens, at)) {
                at++;
                continue;
            }
            int end = runEnd(tokens, at);
            int noun = end;
            while (noun > at && !isNoun(tokens.get(noun - 1))) {
                noun--;
            }
            if (noun > at && noun - at <= LONGEST) {
                addShared(phrases, tokens, at, noun);
                addSubject(phrases, tokens, at, noun);
                phrases.add(new NounPhrase(tokens.subList(at, noun), at, noun - 1, false));
            }
            at = end;
        }
        return phrases;
    }

    private static boolean begins(List<Token> tokens, int at) {
        return tokens.get(at).is("NOUN", "PROPN", "ADJ") && hasLetter(tokens.get(at));
    }

    private static int runEnd(List<Token> tokens, int start) {
        int at = start + 1;
        while (at < tokens.size() && continues(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean continues(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (owns(token)) {
            return at + 1 < tokens.size() && isNoun(tokens.get(at - 1)) && begins(tokens, at + 1);
        }
        if (!begins(tokens, at)) {
            return false;
        }
        // An adjective behind a noun begins something else: "makes learning robust".
        boolean afterNoun = isNoun(tokens.get(at - 1));
        boolean name = isCapital(token) && isCapital(tokens.get(at - 1));
        return !token.is("ADJ") || !afterNoun || token.text().indexOf('-') > 0 || name;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** A plural in front of a noun may be all there is: "Robots excel in", tagged as two nouns. */
    private static void addSubject(
            List<NounPhrase> phrases, List<Token> tokens, int start, int end) {
        if (end - start < 2 || end >= tokens.size() || !tokens.get(end).is("ADP", "ADV", "DET")) {
            return;
        }
        var before = tokens.get(end - 2);
        if (isNoun(before) && !before.lemma().equals(Tagger.lower(before.text()))) {
            phrases.add(new NounPhrase(tokens.subList(start, end - 1), start, end - 2, false));
        }
    }

    /** Of "human and robot intelligence", where "human" has no noun of its own. */
    private static void addShared(
            List<NounPhrase> phrases, List<Token> tokens, int start, int end) {
        if (end - start < 2 || start < 2 || !isJoin(tokens.get(start - 1))) {
            return;
        }
        var left = tokens.get(start - 2);
        boolean modifier =
                left.is("ADJ") || left.text().indexOf('-') > 0 && left.is("NOUN", "PROPN");
        boolean parallel = tokens.get(start).text().indexOf('-') > 0;
        boolean alone = left.is("NOUN") && parallel && bareModifier(tokens, start - 2);
        if (!modifier && !alone) {
            return;
        }
        var words = new ArrayList<Token>();
        words.add(left);
        words.addAll(tokens.subList(start + 1, end));
        phrases.removeIf(phrase -> phrase.first() == start - 2 && phrase.last() == start - 2);
        phrases.add(new NounPhrase(words, start - 2, end - 1, true));
    }

    /** A single word without article or neighbour: "offline" in "make offline and off-policy learning". */
    private static boolean bareModifier(List<Token> tokens, int at) {
        return at == 0 || !tokens.get(at - 1).is("NOUN", "PROPN", "ADJ", "DET", "PUNCT", "PART");
    }

    private static boolean isJoin(Token token) {
        return token.lemma().equals("and")
                || token.lemma().equals("or")
                || token.text().equals("&");
    }

    private static boolean owns(Token token) {
        return token.is("PART") && token.lemma().equals("'s");
    }

    private static boolean isNoun(Token token) {
        return token.is("NOUN", "PROPN");
    }

    private static boolean hasLetter(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetter);
    }
}

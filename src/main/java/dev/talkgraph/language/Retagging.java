package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the tagger gets wrong of a word by itself, such as an unknown one put into a closed class. */
final class Retagging {

    private static final Set<String> CLOSED =
            Set.of("ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "INTJ");
    private static final Set<String> NOUN_ENDINGS =
            Set.of("ness", "ity", "ism", "ship", "hood", "ology", "ware", "ics", "ist");
    private static final Set<String> MADE_NOUN_ENDINGS =
            Set.of("tion", "sion", "ment", "ance", "ence", "graphy", "nomy");

    private static final Set<String> NOUNS_ALL_THE_SAME =
            WordList.of(
                    """
                    vegetable variable syllable constable timetable chemical radical musical periodical medical
                    vertical classical tropical
                    """);

    private Retagging() {}

    static List<Token> of(List<Token> tokens) {
        var mended = new ArrayList<Token>(tokens);
        for (int at = 0; at < mended.size(); at++) {
            var token = mended.get(at);
            var tag = openClass(token, at);
            tag = lowerCaseName(mended, at, byEnding(token, tag));
            mended.set(at, token.tagged(tag));
        }
        return ContextTags.of(mended);
    }

    /** An unknown word is no preposition, whatever its neighbours. */
    private static String openClass(Token token, int at) {
        var lower = token.lemma();
        if (!hasLetter(token.text())) {
            return isFigure(token.text()) ? "NUM" : token.tag();
        }
        if (Set.of("vs", "vs.", "versus").contains(lower)) {
            return "ADP";
        }
        if (isAcronym(token.text()) && !ClosedWords.contain(lower)) {
            return "PROPN";
        }
        var tag = token.tag();
        boolean adverb = tag.equals("ADV") && !ClosedWords.areAdverb(lower);
        boolean closed = CLOSED.contains(tag) && !ClosedWords.contain(lower) && !isHalf(lower);
        boolean sign = Set.of("PUNCT", "SYM", "NUM", "X").contains(tag) && !isFigure(token.text());
        boolean number = sign && ClosedWords.contain(lower);
        if (number || !adverb && !closed && !sign) {
            return tag;
        }
        return unknown(token.text(), lower, at);
    }

    private static boolean isHalf(String lower) {
        return lower.startsWith("'") || lower.equals("n't") || lower.equals("ca");
    }

    private static String unknown(String word, String lower, int at) {
        if (at > 0 && Character.isUpperCase(word.codePointAt(0))) {
            return "PROPN";
        }
        if (lower.endsWith("ly")) {
            return "ADV";
        }
        for (var ending : List.of("ous", "ful", "ive", "able", "ible", "less", "ish", "ical")) {
            if (lower.endsWith(ending)) {
                return "ADJ";
            }
        }
        return "NOUN";
    }

    private static String byEnding(Token token, String tag) {
        if (tag.equals("NOUN") && isDescription(token.lemma())) {
            return "ADJ";
        }
        var singular = NounForms.singular(token.lemma());
        if (tag.equals("VERB") || tag.equals("ADV") || tag.equals("ADJ")) {
            if (token.text().indexOf('-') < 0 && endsWithAny(singular, NOUN_ENDINGS)) {
                return tag.equals("ADJ") && token.lemma().endsWith("ist") ? tag : "NOUN";
            }
        }
        if (tag.equals("ADV") || tag.equals("ADJ")) {
            return endsWithAny(singular, MADE_NOUN_ENDINGS) ? "NOUN" : tag;
        }
        return tag;
    }

    /** "robots excel in": a name has a capital. */
    private static String lowerCaseName(List<Token> tokens, int at, String tag) {
        var token = tokens.get(at);
        boolean lowerCase = tag.equals("PROPN") && token.text().equals(token.lemma());
        if (!lowerCase || !Character.isLowerCase(token.text().codePointAt(0))) {
            return tag;
        }
        boolean behindPlural = at > 0 && ContextTags.isPlural(tokens.get(at - 1));
        return behindPlural ? "VERB" : "NOUN";
    }

    private static boolean isDescription(String word) {
        boolean ending =
                word.endsWith("ous")
                        || word.endsWith("ical")
                        || word.endsWith("ietal")
                        || word.endsWith("able") && word.length() > 8;
        return ending && !NOUNS_ALL_THE_SAME.contains(word);
    }

    private static boolean endsWithAny(String word, Set<String> endings) {
        for (var ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLetter(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(Character::isLetter)
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}

package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger systematically gets wrong: unknown words put into closed classes, "learning"
 * in "reinforcement learning" as a verb, "argues" in "Levine argues that" as a noun.
 */
final class Retagging {

    private static final Set<String> CLOSED =
            Set.of("ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "INTJ");
    private static final Set<String> NEVER_A_THING =
            WordList.of(
                    """
                    being having doing using getting going making taking saying giving coming putting becoming
                    including regarding depending keeping letting seeing telling showing causing providing
                    allowing requiring involving containing needing wanting trying turning bringing leaving
                    leading resulting creating bearing belonging
                    """);
    private static final Set<String> SAYING =
            WordList.of(
                    """
                    argue say state claim believe think note explain suggest describe discuss emphasize emphasise
                    highlight explore mention warn insist contend observe point question wonder ask reply respond
                    recall add admit agree disagree acknowledge stress assert maintain propose predict hope fear
                    doubt reveal reflect recount share outline criticize criticise praise advocate caution conclude
                    compare contrast credit define deny detail draw elaborate examine express frame imagine
                    introduce know learn touch see show speculate teach tell urge view address analyze analyse
                    advise challenge clarify cite
                    """);
    private static final Set<String> NOUN_ENDINGS =
            Set.of("ness", "ity", "ism", "ship", "hood", "ology", "ware", "ics", "ist");
    private static final Set<String> MADE_NOUN_ENDINGS =
            Set.of("tion", "sion", "ment", "ance", "ence", "graphy", "nomy");

    private Retagging() {}

    static List<Token> of(List<Token> tokens) {
        var mended = new ArrayList<Token>(tokens);
        for (int at = 0; at < mended.size(); at++) {
            var token = mended.get(at);
            var tag = openClass(token, at);
            tag = byEnding(token, tag);
            mended.set(at, token.tagged(tag));
        }
        for (int at = 0; at < mended.size(); at++) {
            mended.set(at, mended.get(at).tagged(inContext(mended, at)));
        }
        return mended;
    }

    /** An unknown word is no preposition, whatever its neighbours. */
    private static String openClass(Token token, int at) {
        var lower = token.lemma();
        if (!hasLetter(token.text())) {
            return isFigure(token.text()) ? "NUM" : token.tag();
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

    private static boolean endsWithAny(String word, Set<String> endings) {
        for (var ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String inContext(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var lower = token.lemma();
        if (token.is("NOUN", "PROPN", "ADJ") && isSaying(tokens, at)) {
            return "VERB";
        }
        if (token.is("VERB") && lower.endsWith("ing") && namesActivity(tokens, at)) {
            return "NOUN";
        }
        if (token.is("VERB") && isParticiple(lower) && describes(tokens, at)) {
            return "ADJ";
        }
        return isCompound(token) ? compound(tokens, at) : token.tag();
    }

    private static boolean isCompound(Token token) {
        return token.text().indexOf('-') > 0 && token.is("VERB", "NOUN", "ADJ", "ADV", "PROPN");
    }

    /** "end-to-end" says something of the noun behind it, "self-play" stands for itself. */
    private static String compound(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN", "PROPN", "ADJ")) {
            return token.is("PROPN") && at > 0 ? "PROPN" : "ADJ";
        }
        return token.is("VERB") && !isParticiple(token.lemma()) ? "NOUN" : token.tag();
    }

    /** "Levine argues that", "the guest highlights how": a verb of saying behind its subject. */
    private static boolean isSaying(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        if (at == 0 || at + 1 >= tokens.size() || !word.endsWith("s") && !word.endsWith("ed")) {
            return false;
        }
        boolean subject = tokens.get(at - 1).is("PROPN", "PRON", "NOUN");
        if (!subject || !SAYING.contains(VerbForms.infinitive(word))) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean object =
                next.is("DET", "PRON", "SCONJ")
                        || Set.of("that", "how", "why", "what", "whether").contains(next.lemma());
        return object || tokens.get(at - 1).is("PROPN") && next.is("NOUN", "PROPN", "ADJ");
    }

    /** "reinforcement learning is": a noun without article before, no object behind. */
    private static boolean namesActivity(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        if (at == 0 || NEVER_A_THING.contains(word)) {
            return false;
        }
        var before = tokens.get(at - 1);
        if (!before.is("NOUN", "ADJ", "PROPN") || isPlural(before)) {
            return false;
        }
        boolean object = false;
        if (at + 1 < tokens.size()) {
            var next = tokens.get(at + 1);
            object =
                    next.is("DET", "PRON", "ADV", "PART", "SCONJ", "NUM")
                            || before.is("PROPN") && next.is("ADP", "NOUN", "PROPN", "ADJ");
        }
        return !object && !hasArticle(tokens, at - 1);
    }

    private static boolean isPlural(Token token) {
        return !NounForms.singular(token.lemma()).equals(token.lemma());
    }

    private static boolean hasArticle(List<Token> tokens, int noun) {
        int at = noun;
        while (at >= 0 && tokens.get(at).is("NOUN", "ADJ", "PROPN") && noun - at < 6) {
            at--;
        }
        return at >= 0 && tokens.get(at).is("DET", "PRON", "NUM");
    }

    private static boolean isParticiple(String lower) {
        return lower.endsWith("ed") || lower.endsWith("en");
    }

    /** "in controlled environments": nothing before it could be its subject. */
    private static boolean describes(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at + 1).is("NOUN", "ADJ", "PROPN")) {
            return false;
        }
        return at > 0
                && tokens.get(at - 1).is("ADP", "DET", "ADV", "CCONJ", "ADJ")
                && !tokens.get(at - 1).lemma().equals("to");
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

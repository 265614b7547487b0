package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends tags by their neighbours: "learning" in "reinforcement learning" is no verb, "argues" in
 * "Hale argues that" is one.
 */
final class ContextTags {

    private static final Set<String> NEVER_A_THING =
            WordList.of(
                    """
                    being having doing using getting going making taking saying giving coming putting becoming
                    including regarding depending keeping letting seeing telling showing causing providing
                    allowing requiring involving containing needing wanting trying turning bringing leaving
                    leading resulting creating bearing belonging
                    """);

    /** "Navigating complexity": what is done to the thing behind, and no kind of it. */
    private static final Set<String> ACTING =
            WordList.of(
                    """
                    navigating understanding confronting embracing overcoming achieving balancing redefining
                    rethinking reimagining exploring fostering preserving protecting maintaining seeking finding
                    bridging addressing enhancing promoting cultivating unlocking unleashing harnessing leveraging
                    ensuring reconciling questioning challenging creating establishing facing pursuing discovering
                    defining integrating breaking scaling empowering combating fighting avoiding preventing
                    restoring resolving improving advancing choosing rebuilding reclaiming
                    """);

    private static final int CAUSE_REACH = 7;
    private static final Set<String> CAUSING =
            Set.of("let", "make", "help", "see", "watch", "hear", "have");

    private ContextTags() {}

    static List<Token> of(List<Token> tokens) {
        var mended = new ArrayList<Token>(tokens);
        for (int at = 0; at < mended.size(); at++) {
            mended.set(at, mended.get(at).tagged(inContext(mended, at)));
        }
        return mended;
    }

    private static String inContext(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var lower = token.lemma();
        if (FiniteVerbs.isAt(tokens, at)) {
            return "VERB";
        }
        if (lower.endsWith("ing") && token.is("NOUN", "ADJ") && actsOn(tokens, at)) {
            return "VERB";
        }
        if (ACTING.contains(lower) && !token.is("VERB") && actsOnNext(tokens, at)) {
            return "VERB";
        }
        if (token.is("VERB") && lower.endsWith("ing") && namesActivity(tokens, at)) {
            return "NOUN";
        }
        if (token.is("VERB") && lower.endsWith("s") && isThing(tokens, at)) {
            return "NOUN";
        }
        if (token.is("VERB") && disagrees(tokens, at)) {
            return "NOUN";
        }
        if (token.is("VERB") && isParticiple(lower) && describes(tokens, at)) {
            return "ADJ";
        }
        return isCompound(token) ? compound(tokens, at) : token.tag();
    }

    /** "offshore wind farming": the verb of a single thing would end in -s. */
    private static boolean disagrees(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        if (at == 0 || at + 1 >= tokens.size() || !tokens.get(at + 1).is("NOUN")) {
            return false;
        }
        var before = tokens.get(at - 1);
        boolean base = VerbForms.infinitive(word).equals(word) && !VerbForms.isIrregular(word);
        boolean irregularBase = VerbForms.isIrregular(word) && FiniteVerbs.isAlsoNoun(word);
        if (!base && !irregularBase || !before.is("NOUN") || isPlural(before)) {
            return false;
        }
        if (at > 2
                && tokens.get(at - 2).is("CCONJ")
                && tokens.get(at - 3).text().indexOf('-') < 0) {
            return false;
        }
        int from = Math.max(0, at - CAUSE_REACH);
        return tokens.subList(from, at).stream()
                .noneMatch(
                        token ->
                                token.is("AUX", "PART", "PRON") || CAUSING.contains(token.lemma()));
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

    private static boolean actsOnNext(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).is("NOUN", "PROPN", "ADJ", "DET", "PRON")
                && (at == 0 || !tokens.get(at - 1).is("DET", "ADJ", "NOUN", "PROPN", "NUM"));
    }

    /** "of optimizing objectives": done to what follows. */
    private static boolean actsOn(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size() || !tokens.get(at - 1).is("ADP", "SCONJ")) {
            return false;
        }
        var next = tokens.get(at + 1);
        var word = tokens.get(at).lemma();
        if (next.is("ADJ", "DET", "PRON")) {
            return true;
        }
        return next.is("NOUN", "PROPN")
                && (!CommonWords.contain(word) || NEVER_A_THING.contains(word));
    }

    /** "on AI risks.", "AI Safety and Risks": nothing before it could be its subject. */
    private static boolean isThing(List<Token> tokens, int at) {
        if (at < 2) {
            return false;
        }
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).is("PUNCT", "CCONJ");
        var before = tokens.get(at - 1);
        boolean title = Character.isUpperCase(tokens.get(at).text().codePointAt(0));
        if (title && before.is("CCONJ") && last) {
            return true;
        }
        return last
                && before.is("PROPN", "NOUN")
                && !isPlural(before)
                && tokens.get(at - 2).is("ADP")
                && FiniteVerbs.anyBut(tokens, at);
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
                    next.is("DET", "PRON", "PART", "SCONJ", "NUM")
                            || next.is("ADV") && before.text().indexOf('-') < 0
                            || before.is("PROPN") && next.is("ADP", "NOUN", "PROPN", "ADJ");
        }
        return !object && !hasArticle(tokens, at - 1);
    }

    static boolean isPlural(Token token) {
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
}

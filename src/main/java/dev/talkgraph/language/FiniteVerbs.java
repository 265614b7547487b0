package dev.talkgraph.language;

import java.util.List;
import java.util.Set;

/** Finds verbs that the tagger took for nouns, by what they are and what stands around them. */
final class FiniteVerbs {

    private static final Set<String> SAYING =
            WordList.of(
                    """
                    argue say state claim believe think note explain suggest describe discuss emphasize emphasise
                    highlight explore mention warn insist contend observe point question wonder ask reply respond
                    recall add admit agree disagree acknowledge stress assert maintain propose predict hope fear
                    doubt reveal reflect recount share outline criticize criticise praise advocate caution conclude
                    compare contrast credit define deny detail draw elaborate examine express frame imagine
                    introduce know learn touch see show speculate teach tell urge view touch offer lie link tie spark frame shape drive address analyze analyse
                    advise challenge clarify cite
                    """);

    /** Verbs of saying and showing whose form in -s is hardly ever a noun. */
    private static final Set<String> NEVER_A_NOUN =
            WordList.of(
                    """
                    argue explain suggest describe discuss emphasize emphasise explore insist contend reply respond
                    agree disagree acknowledge assert maintain propose reveal recount criticize criticise conclude
                    define deny express imagine introduce delve underscore posit encourage extend provide serve
                    arise incorporate demonstrate illustrate connect resonate align foster reinforce remind stem
                    include involve require allow enable become seem remain appear begin continue lead create
                    exist occur happen depend consist differ emerge evolve contain involve inform improve reduce
                    indicate imply represent reflect recommend advocate consider ensure examine confirm
                    """);

    private static final Set<String> PAST_OR_NOUN =
            WordList.of(
                    """
                    saw left felt found ground bound wound light lay rose fell thought set cost cut put hit bit
                    run read lead bet split spread cast shed shut quit upset beaten meant wind bore born tie lie
                    fly die hurt state type change debate taste waste format program focus bias quiz
                    """);

    private static final Set<String> MODAL =
            Set.of("can", "could", "will", "would", "shall", "should", "may", "might", "must");

    private FiniteVerbs() {}

    static boolean isAlsoNoun(String word) {
        return PAST_OR_NOUN.contains(word);
    }

    /** Whether the word, tagged as a noun or adjective, is a verb. */
    static boolean isAt(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (at == 0 || at + 1 >= tokens.size() || !token.is("NOUN", "PROPN", "ADJ")) {
            return false;
        }
        var plain = token.text().equals(token.lemma()) && PlainVerbs.contain(token.lemma());
        return plain && !isOwned(tokens, at)
                || isSaying(tokens, at)
                || !token.is("ADJ") && isFinite(tokens, at)
                || !token.is("PROPN") && isInfinitive(tokens, at);
    }

    /** "the retain", "his enhances": whatever it is, it is no verb there. */
    private static boolean isOwned(List<Token> tokens, int at) {
        return tokens.get(at - 1).is("DET", "ADJ", "NUM")
                || ClosedWords.PRONOUNS.contains(tokens.get(at - 1).lemma())
                        && tokens.get(at - 1).is("DET", "PRON")
                        && tokens.get(at - 1).lemma().endsWith("r");
    }

    /** "Levine argues that", "the episode delves into": a verb of saying or showing behind its subject. */
    private static boolean isSaying(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        boolean inflected = word.endsWith("s") || word.endsWith("ed");
        var before = tokens.get(at - 1);
        boolean subject = before.is("PROPN", "PRON", "NOUN") || isBareNoun(tokens, at - 1);
        if (!inflected || !subject) {
            return false;
        }
        var infinitive = VerbForms.infinitive(word);
        boolean singular = word.endsWith("s") && !ContextTags.isPlural(before);
        if (singular && NEVER_A_NOUN.contains(infinitive)) {
            return true;
        }
        if (!SAYING.contains(infinitive)) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean object =
                next.is("DET", "PRON", "SCONJ")
                        || Set.of("that", "how", "why", "what", "whether").contains(next.lemma());
        if (object || before.is("PROPN") && next.is("NOUN", "PROPN", "ADJ")) {
            return true;
        }
        boolean onward = next.is("ADP") && !next.lemma().equals("of");
        return singular && (onward || next.is("ADJ", "NOUN")) && !verbBefore(tokens, at);
    }

    /** "his perspective": tagged as an adjective with nothing behind it to describe. */
    private static boolean isBareNoun(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).is("ADJ") && tokens.get(at - 1).is("DET", "PRON", "PART");
    }

    private static boolean verbBefore(List<Token> tokens, int end) {
        return tokens.subList(0, end).stream().anyMatch(token -> token.is("VERB", "AUX"));
    }

    /** "paradox highlights challenges", "the most notable tension arose": behind its subject. */
    private static boolean isFinite(List<Token> tokens, int at) {
        if (!tokens.get(at - 1).is("NOUN", "PROPN")) {
            return false;
        }
        var word = tokens.get(at).lemma();
        var next = tokens.get(at + 1);
        if (Character.isUpperCase(tokens.get(at).text().codePointAt(0))) {
            return false;
        }
        var infinitive = VerbForms.infinitive(word);
        if (VerbForms.isIrregular(word)
                && !infinitive.equals(word)
                && !PAST_OR_NOUN.contains(word)) {
            return true;
        }
        boolean betweenNouns =
                next.is("NOUN", "ADJ")
                        && ContextTags.isPlural(tokens.get(at))
                        && ContextTags.isPlural(next);
        boolean object = next.is("DET", "PRON") && ContextTags.isPlural(tokens.get(at));
        return (betweenNouns || object)
                && !ContextTags.isPlural(tokens.get(at - 1))
                && !anyBut(tokens, at);
    }

    /** "must integrate perception", "policies that combine perception", "concerns focus on". */
    private static boolean isInfinitive(List<Token> tokens, int at) {
        if (ContextTags.isPlural(tokens.get(at))) {
            return false;
        }
        var before = tokens.get(at - 1);
        var next = tokens.get(at + 1);
        boolean object = next.is("NOUN", "ADJ", "DET", "PRON", "PROPN");
        if (before.is("AUX") && MODAL.contains(before.lemma())) {
            return object && !tokens.get(at).lemma().endsWith("ly");
        }
        if (before.lemma().equals("that") && before.is("PRON") && at > 1) {
            return object && ContextTags.isPlural(tokens.get(at - 2));
        }
        return tokens.get(at).is("NOUN")
                && before.is("NOUN")
                && ContextTags.isPlural(before)
                && next.lemma().equals("on");
    }

    /** Whether the sentence has a finite verb elsewhere. */
    static boolean anyBut(List<Token> tokens, int except) {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (at != except && token.is("VERB", "AUX") && !token.lemma().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }
}

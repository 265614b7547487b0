package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.List;
import java.util.Set;

/** What the words around a phrase tell of it. */
final class PhraseContext {

    private static final Set<String> BEFORE_EXAMPLES =
            Set.of(
                    "like",
                    "including",
                    "as",
                    "on",
                    "about",
                    "explore",
                    "discuss",
                    "cover",
                    "in",
                    "between",
                    ":");

    private PhraseContext() {}

    /** Of "100 meter targets" the targets. */
    static NounPhrase withoutUnit(NounPhrase phrase, List<Token> tokens) {
        boolean counted =
                phrase.first() > 0
                        && tokens.get(phrase.first() - 1).is("NUM")
                        && phrase.words().size() > 1
                        && phrase.words().getFirst().is("NOUN");
        return counted && !phrase.shared() ? phrase.part(1, phrase.words().size()) : phrase;
    }

    /** Speech without hyphens: of "off policy learning" the phrase finder sees half. */
    static boolean isBehindOff(NounPhrase phrase, List<Token> tokens) {
        return phrase.first() > 0 && tokens.get(phrase.first() - 1).lemma().equals("off");
    }

    static boolean isActivity(Token token) {
        return token.is("VERB") && token.text().endsWith("ing");
    }

    /** What a statement is about: its first phrase, or the first behind "argues that". */
    static boolean isSubject(NounPhrase phrase, List<Token> tokens) {
        int at = phrase.first() - 1;
        while (at >= 0
                && (tokens.get(at).is("DET", "ADJ", "ADV")
                        || tokens.get(at).lemma().endsWith("ing"))) {
            at--;
        }
        if (at < 0 || tokens.get(at).is("PUNCT") && at == 0) {
            return true;
        }
        return tokens.get(at).lemma().equals("that") && at > 0 && tokens.get(at - 1).is("VERB");
    }

    /** The length of the row the phrase stands in: three or more, or two behind "such as"; else 0. */
    static int listLength(List<NounPhrase> phrases, int at, List<Token> tokens) {
        int from = at;
        int length = 1;
        while (from > 0 && comesBehind(phrases.get(from - 1), phrases.get(from), tokens)) {
            length += phrases.get(from - 1).shared() ? 0 : 1;
            from--;
        }
        int to = at;
        while (to + 1 < phrases.size()
                && comesBehind(phrases.get(to), phrases.get(to + 1), tokens)) {
            length += phrases.get(to).shared() ? 0 : 1;
            to++;
        }
        if (length >= 3) {
            return length;
        }
        int before = phrases.get(from).first() - 1;
        boolean examples = before >= 0 && BEFORE_EXAMPLES.contains(tokens.get(before).lemma());
        return length == 2 && examples ? 2 : 0;
    }

    static boolean isRelation(NounPhrase phrase, List<Token> tokens) {
        int behind = phrase.last() + 1;
        return behind < tokens.size()
                && Set.of("of", "between").contains(tokens.get(behind).lemma());
    }

    static boolean comesBehind(NounPhrase left, NounPhrase right, List<Token> tokens) {
        if (left.shared() && right.last() == left.last()) {
            return true;
        }
        if (right.shared() && left.first() == right.first()) {
            return false;
        }
        int at = left.last() + 1;
        int joins = 0;
        while (at < right.first() && joins < 3) {
            var token = tokens.get(at);
            if (!token.text().equals(",")
                    && !token.lemma().equals("and")
                    && !token.lemma().equals("or")) {
                return false;
            }
            joins++;
            at++;
        }
        return joins > 0 && at == right.first();
    }
}

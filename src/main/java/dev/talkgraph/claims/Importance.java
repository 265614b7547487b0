package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what a stand is for: "stresses the importance of paint" holds that paint is important. */
final class Importance {

    private static final Map<String, String> HELD =
            Map.of(
                    "importance", "important",
                    "significance", "significant",
                    "necessity", "necessary",
                    "need", "needed",
                    "value", "valuable",
                    "power", "powerful");

    private static final Set<String> STRESSING =
            WordList.of(
                    """
                    emphasize emphasise stress highlight underscore underline argue advocate affirm reaffirm reiterate
                    """);

    /** Words before which what is important has been named. */
    private static final Set<String> ENDS =
            WordList.of(
                    """
                    which who where as particularly especially even not rather such but while whereas with if because
                    regardless despite including over
                    """);

    private static final Set<String> POINTING =
            WordList.of("this these that those such it its his her he she they them their both");

    private static final int FEWEST = 1;

    private Importance() {}

    /**
     * What is held important.
     *
     * @param verb where the stressing verb stands among the tokens
     * @return a whole sentence; nothing when the words cannot be turned into one
     */
    static Optional<String> held(String sentence, List<Token> tokens, int verb) {
        if (!STRESSING.contains(tokens.get(verb).lemma())) {
            return Optional.empty();
        }
        var at = verb + 1;
        at += at < tokens.size() && word(tokens, at).equals("for") ? 1 : 0;
        at += at < tokens.size() && word(tokens, at).equals("the") ? 1 : 0;
        if (at + 2 >= tokens.size()
                || !HELD.containsKey(tokens.get(at).lemma())
                || !Set.of("of", "for").contains(word(tokens, at + 1))) {
            return Optional.empty();
        }
        var end = end(tokens, at + 2);
        return phrase(tokens, at + 2, end)
                ? Optional.of(sentence(sentence, tokens, at, end))
                : Optional.empty();
    }

    private static String sentence(String sentence, List<Token> tokens, int noun, int end) {
        var named = tokens.subList(noun + 2, end);
        var words = sentence.substring(named.getFirst().start(), named.getLast().end());
        var verb = isPlural(named) ? " are " : " is ";
        return words + verb + HELD.get(tokens.get(noun).lemma()) + ".";
    }

    /** Behind the phrase that starts here: at a stop, or at a comma that no list goes on behind. */
    private static int end(List<Token> tokens, int from) {
        for (var at = from; at < tokens.size(); at++) {
            var last = at + 1 >= tokens.size();
            if (last && tokens.get(at).is("PUNCT")) {
                return at;
            }
            if (tokens.get(at).text().equals(",")
                    && (last
                            || ENDS.contains(word(tokens, at + 1))
                            || word(tokens, at + 1).endsWith("ing"))) {
                return at;
            }
        }
        return tokens.size();
    }

    /** Whether these words name something by themselves, in one piece. */
    private static boolean phrase(List<Token> tokens, int from, int end) {
        if (end - from < FEWEST || tokens.get(from).is("ADP", "PUNCT", "PRON", "ADV")) {
            return false;
        }
        var need = tokens.get(from - 2).lemma().equals("need");
        for (var at = from; at < end; at++) {
            var token = tokens.get(at);
            var clause = token.is("AUX") || Verbs.isFinite(tokens, at);
            if (POINTING.contains(word(tokens, at))
                    || token.is("SCONJ")
                    || clause
                    || need && word(tokens, at).equals("to")
                    || token.text().equals(";")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlural(List<Token> named) {
        var acts = named.getFirst().text().toLowerCase(Locale.ROOT).endsWith("ing");
        Token head = named.getFirst();
        for (var at = 0; at < named.size(); at++) {
            var token = named.get(at);
            if (token.lemma().equals("and")) {
                return !acts || at + 1 < named.size() && named.get(at + 1).text().endsWith("ing");
            }
            if (!acts
                    && head.is("NOUN", "PROPN")
                    && !token.is("NOUN", "PROPN", "ADJ", "CCONJ", "PUNCT")) {
                break;
            }
            head = token.is("NOUN", "PROPN") ? token : head;
        }
        return !acts
                && head.is("NOUN")
                && !head.lemma().equals(head.text().toLowerCase(Locale.ROOT));
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}

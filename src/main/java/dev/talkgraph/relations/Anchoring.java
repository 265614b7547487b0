package dev.talkgraph.relations;

import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a claim says by itself what it speaks of. "These technologies" are other ones in another
 * conversation, and what somebody says of themselves is nobody else's question.
 */
final class Anchoring {

    private static final int LONGEST_TEXT = 4_000;

    private static final Set<String> OWN = WordList.of("i me my mine myself i'm i've i'd i'll");

    private static final Set<String> POINTING =
            WordList.of("this these those such both former latter same");

    private static final Set<String> STANDING_FOR_SOMETHING =
            WordList.of("it he she they his her their its him them this that these those");

    private Anchoring() {}

    static boolean isAnchored(String text) {
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        var tokens = new ArrayList<Token>();
        English.sentences(text).forEach(sentence -> tokens.addAll(sentence.tokens()));
        for (var at = 0; at < tokens.size(); at++) {
            var word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            if (OWN.contains(word) || POINTING.contains(word) && isPointing(tokens, at)) {
                return false;
            }
        }
        return !tokens.isEmpty()
                && !STANDING_FOR_SOMETHING.contains(
                        tokens.getFirst().text().toLowerCase(Locale.ROOT));
    }

    /** "this world" and "those who" say what they mean; "both … and" too. */
    private static boolean isPointing(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return true;
        }
        var word = tokens.get(at).text().toLowerCase(Locale.ROOT);
        var next = tokens.get(at + 1).lemma();
        return switch (word) {
            case "those" -> !next.equals("who") && !next.equals("that") && !next.equals("of");
            case "such" -> !next.equals("as") && !next.equals("a") && !next.equals("an");
            case "both" -> tokens.stream().skip(at).noneMatch(token -> token.lemma().equals("and"));
            case "same" -> tokens.stream().skip(at).noneMatch(token -> token.lemma().equals("as"));
            default -> !next.equals("world") && !next.equals("universe");
        };
    }
}

package dev.talkgraph.claims;

import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.Token;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Named;

import java.util.List;

/** Recognises sentences that tell what somebody of the cast does in the talk. */
final class Narration {

    private static final int LONGEST_OPENING = 24;
    private static final int LONGEST_SUBJECT = 3;

    private Narration() {}

    /** Whether somebody does something in the talk behind an opening: "Reflecting on iron, Boyle discusses …". */
    static boolean isBehindComma(String sentence, List<Token> tokens, Cast cast) {
        for (var comma = 2; comma < Math.min(LONGEST_OPENING, tokens.size() - 2); comma++) {
            if (!tokens.get(comma).text().equals(",")) {
                continue;
            }
            var rest = tokens.subList(comma + 1, tokens.size());
            for (var length = 1; length <= Math.min(LONGEST_SUBJECT, rest.size() - 2); length++) {
                var by = Named.people(sentence, rest.subList(0, length), cast);
                if (!by.isEmpty() && Conversation.VERBS.contains(rest.get(length).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Boyle's reflections on bridges raise …": the page tells of the talk. */
    static boolean isContribution(List<Token> tokens, int subject) {
        if (!tokens.get(subject).text().endsWith("s") || tokens.get(subject).text().length() > 2) {
            return false;
        }
        return tokens.subList(subject + 1, Math.min(tokens.size(), subject + 5)).stream()
                .filter(token -> token.is("NOUN"))
                .anyMatch(token -> Conversation.CONTRIBUTIONS.contains(token.lemma()));
    }
}

package dev.talkgraph.extraction;

import dev.talkgraph.language.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises sentences that tell about the conversation instead of about the world. */
final class Conversation {

    /** What people do in a conversation; whoever does it has not yet claimed anything. */
    static final Set<String> VERBS =
            WordList.of(
                    """
                    discuss explore describe share talk mention reflect touch introduce recount wonder ask
                    express address examine delve cover speak dive outline detail summarize summarise
                    compare contrast elaborate conclude begin start open close pivot shift turn move frame
                    respond reply debate analyze analyse review consider question present offer provide
                    raise illustrate recall converse explain draw use give invite press push probe challenge
                    joke tell walk trace unpack revisit
                    """);

    private static final Set<String> TALKS =
            WordList.of(
                    """
                    conversation discussion episode dialogue dialog interview exchange podcast debate chat
                    host interviewer interviewee guest listener summary transcript duo pair
                    """);

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "our", "their", "both", "these");

    private Conversation() {}

    /** Whether the sentence speaks of the talk, the show or those who take part as such. */
    static boolean isNarrated(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            var behindNoun = at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN", "PROPN");
            if (TALKS.contains(tokens.get(at).lemma()) && isPointedAt(tokens, at) && !behindNoun) {
                return true;
            }
        }
        return isTheyDiscuss(tokens);
    }

    private static boolean isPointedAt(List<Token> tokens, int at) {
        var before = tokens.get(at - 1);
        return POINTING.contains(before.lemma())
                || at > 1 && before.is("ADJ") && POINTING.contains(tokens.get(at - 2).lemma());
    }

    private static boolean isTheyDiscuss(List<Token> tokens) {
        if (tokens.size() < 2) {
            return false;
        }
        var subject = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        return Set.of("they", "we", "topics", "both", "highlights").contains(subject)
                && tokens.stream()
                        .skip(1)
                        .limit(3)
                        .anyMatch(token -> VERBS.contains(token.lemma()));
    }
}

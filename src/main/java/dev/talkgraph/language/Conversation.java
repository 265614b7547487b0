package dev.talkgraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises sentences that tell about the conversation instead of about the world. */
public final class Conversation {

    /** What people do in a conversation; whoever does it has not yet claimed anything. */
    public static final Set<String> VERBS =
            WordList.of(
                    """
                    discuss explore describe share talk mention reflect touch introduce recount wonder ask
                    express address examine delve cover speak dive outline detail summarize summarise
                    compare contrast elaborate conclude begin start open close pivot shift turn move frame
                    respond reply debate analyze analyse review consider question present offer provide
                    engage critique culminate invite highlight emphasize emphasise underscore acknowledge
                    raise illustrate recall converse explain draw use give invite press push probe challenge
                    joke tell walk trace unpack revisit
                    """);

    /** Up to here a word about the talk is the sentence's subject. */
    private static final int SUBJECT = 2;

    private static final Set<String> TALKS =
            WordList.of(
                    """
                    conversation discussion episode dialogue dialog interview exchange podcast debate chat
                    host interviewer interviewee guest listener summary transcript duo pair
                    """);

    /** What somebody's "…" is when a page tells of it: "Boyle's reflections raise questions". */
    public static final Set<String> CONTRIBUTIONS =
            WordList.of(
                    """
                    argument critique exploration discussion insight perspective reflection experience work view
                    story anecdote background journey approach response remark comment narrative account position
                    advocacy emphasis acknowledgment acknowledgement assertion skepticism scepticism analysis example
                    use discourse commentary observation thought candidness openness honesty philosophy stance belief
                    concern reflections contribution encounter recollections notion idea
                    willingness ability explanation interpretation recollection passion expertise research vision
                    """);

    private static final Set<String> BROUGHT_UP =
            WordList.of(
                    """
                    emphasized emphasised highlighted discussed explored underscored stressed addressed mentioned
                    examined touched delved noted presented introduced shared framed portrayed referenced cited raised
                    """);

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "our", "their", "both", "these");

    private Conversation() {}

    /** Whether the sentence speaks of the talk, the show or those who take part as such. */
    public static boolean isNarrated(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            var behindNoun =
                    at + 1 < tokens.size()
                            && at > SUBJECT
                            && tokens.get(at + 1).is("NOUN", "PROPN")
                            && !VERBS.contains(tokens.get(at + 1).lemma());
            var talk = TALKS.contains(tokens.get(at).lemma()) && isPointedAt(tokens, at);
            if (talk && !behindNoun || tokens.get(at).lemma().equals("theme")) {
                return true;
            }
        }
        return isTheyDiscuss(tokens) || isBroughtUp(tokens);
    }

    /** "The need for care is emphasized": somebody did so in the talk. */
    private static boolean isBroughtUp(List<Token> tokens) {
        for (var at = 1; at < tokens.size() - 1; at++) {
            var next = tokens.get(at + 1).is("ADV") && at + 2 < tokens.size() ? at + 2 : at + 1;
            if (tokens.get(at).lemma().equals("be")
                    && BROUGHT_UP.contains(tokens.get(next).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
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
                        .limit(subject.equals("both") ? 7 : 3)
                        .anyMatch(token -> VERBS.contains(token.lemma()));
    }
}

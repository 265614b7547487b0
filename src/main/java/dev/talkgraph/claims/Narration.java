package dev.talkgraph.claims;

import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.SayingVerbs;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.WordList;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Named;

import java.util.List;
import java.util.Set;

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

    private static final Set<String> THOUGHTS =
            WordList.of(
                    """
                    concept exploration idea notion introduction insight discussion defense examination mindset
                    comparison analogy example mention argument story anecdote reference call emphasis fascination importance dynamic
                    distinction
                    """);

    private static final Set<String> POINTS =
            WordList.of("point lesson takeaway argument topic focus aspect portion part question");

    private static final Set<String> SHOWING =
            WordList.of(
                    """
                    highlight raise prompt introduce invite reflect underscore emphasize emphasise showcase illustrate
                    serve lead resonate spark open echo tie connect suggest tap encourage be
                    """);

    /** Verbs by which a page says what something is good for. */
    private static final Set<String> POINTING =
            Set.of("illustrate", "underscore", "highlight", "emphasize", "showcase");

    private static final Set<String> STARTING =
            Set.of("raise", "prompt", "invite", "lead", "spark", "open", "serve");

    private static final Set<String> STARTED =
            WordList.of(
                    """
                    question discussion comparison reflection debate conversation inquiry framework backdrop reminder
                    testament point metaphor
                    """);

    /** "A significant point made is", "A key lesson from her father taught". */
    static boolean isPoint(List<Token> tokens) {
        return tokens.size() > 3
                && tokens.getFirst().is("DET", "NUM")
                && tokens.get(1).is("ADJ")
                && POINTS.contains(tokens.get(2).lemma());
    }

    /** "Dunn argues": somebody speaks who is none of those who take part. */
    static boolean isSomebodyTalking(List<Token> tokens) {
        for (var at = 1; at < Math.min(tokens.size() - 1, LONGEST_SUBJECT + 2); at++) {
            var verb = tokens.get(at);
            if (tokens.get(at - 1).is("PROPN")
                    && verb.text().endsWith("s")
                    && (Conversation.VERBS.contains(verb.lemma())
                            || SayingVerbs.STANCE.contains(verb.lemma())
                            || SayingVerbs.SAYING.contains(verb.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page speaks of somebody who takes part, who makes no statement there. */
    static boolean isOfTheCast(List<Token> tokens, Cast cast) {
        return tokens.stream()
                .filter(token -> Character.isUpperCase(token.text().charAt(0)))
                .anyMatch(token -> cast.meaning(token.text()).isPresent());
    }

    /** "The concept of rust raises questions": the page tells what the talk was good for. */
    static boolean isOfThoughts(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            var verb = tokens.get(at);
            if (STARTING.contains(verb.lemma())
                    && tokens.subList(at + 1, Math.min(tokens.size(), at + 6)).stream()
                            .anyMatch(token -> STARTED.contains(token.lemma()))) {
                return true;
            }
            if (POINTING.contains(verb.lemma()) && verb.is("VERB") && at > 3) {
                return true;
            }
            if (SHOWING.contains(verb.lemma()) && verb.text().endsWith("s")) {
                return tokens.stream().limit(3).anyMatch(token -> THOUGHTS.contains(token.lemma()));
            }
        }
        return false;
    }
}

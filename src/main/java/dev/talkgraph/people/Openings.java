package dev.talkgraph.people;

import dev.talkgraph.episode.Turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which whoever hosts a show opens it, presents a guest and takes leave. */
final class Openings {

    /** Behind these words of a host comes the name of a guest. */
    static final List<String> PRESENTING =
            List.of(
                    "conversation with",
                    "the following is",
                    "debate between",
                    "discussion with",
                    "interview with",
                    "chat with",
                    "talking with",
                    "talking to",
                    "speaking with",
                    "speaking to",
                    "joined by",
                    "my guest today is",
                    "my guest is",
                    "guest today is",
                    "today's guest is",
                    "today’s guest is",
                    "our guest is",
                    "please welcome",
                    "here's",
                    "here’s",
                    "here is",
                    "joining me is",
                    "joining us is");

    private static final List<String> HOSTING =
            List.of(
                    "the following is a conversation with",
                    "the following is a",
                    "my guest today",
                    "today's guest",
                    "today’s guest",
                    "my guest is",
                    "our guest today",
                    "joining me today",
                    "joining us today",
                    "here's my conversation",
                    "here’s my conversation",
                    "welcome to the",
                    "welcome back to",
                    "welcome to another",
                    "check out our sponsors",
                    "support this podcast",
                    "thanks for listening",
                    "thank you for listening",
                    "thanks for tuning in",
                    "thanks for coming on",
                    "thank you for coming on",
                    "thank you for being here",
                    "thanks for being here",
                    "thanks for joining",
                    "thank you for talking");

    private Openings() {}

    /** How many of these ways each label uses. */
    static Map<String, Integer> counted(String text, List<Turn> turns) {
        var used = new HashMap<String, Set<String>>();
        for (var turn : turns) {
            if (turn.speaker() == null) {
                continue;
            }
            var words = text.substring(turn.start(), turn.end()).toLowerCase(Locale.ROOT);
            for (var opening : HOSTING) {
                if (words.contains(opening)) {
                    used.computeIfAbsent(Speakers.label(turn.speaker()), label -> new HashSet<>())
                            .add(opening);
                }
            }
        }
        var counts = new HashMap<String, Integer>();
        used.forEach((label, openings) -> counts.put(label, openings.size()));
        return counts;
    }
}

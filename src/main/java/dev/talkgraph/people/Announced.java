package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.language.WordPlaces;

import java.util.List;
import java.util.Locale;

/**
 * Whom the opening words of a recording present, where no labels tell the speakers apart: "the
 * following is a conversation with mara quill a keeper of lights".
 */
public final class Announced {

    private static final int OPENING = 8_000;
    private static final int WORDS = 4;
    private static final List<String> PRESENTING =
            List.of(
                    "conversation with ",
                    "interview with ",
                    "my guest today is ",
                    "sat down with ");

    private Announced() {}

    /** The words behind the first presentation, in single blanks, marks left out; none if none is. */
    public static List<String> in(EpisodeDocument document) {
        var turns = document.turns();
        if (turns.isEmpty() || turns.stream().anyMatch(turn -> turn.speaker() != null)) {
            return List.of();
        }
        var from = turns.getFirst().start();
        var to = Math.min(turns.getLast().end(), from + OPENING);
        var opening = document.text().substring(from, to);
        var lower = opening.toLowerCase(Locale.ROOT);
        for (var presenting : PRESENTING) {
            var at = lower.indexOf(presenting);
            if (at >= 0) {
                return named(opening, at + presenting.length());
            }
        }
        return List.of();
    }

    private static List<String> named(String opening, int start) {
        var words = WordPlaces.in(opening, start, opening.length());
        var name =
                words.stream()
                        .limit(WORDS)
                        .map(word -> Names.bare(word.in(opening)))
                        .reduce((one, other) -> one + " " + other);
        return name.map(List::of).orElse(List.of());
    }
}

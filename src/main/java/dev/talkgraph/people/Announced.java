package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.language.WordPlaces;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whom the opening words of a recording present, where no labels tell the speakers apart: "the
 * following is a conversation with mara quill a keeper of lights".
 */
public final class Announced {

    private static final int OPENING = 8_000;
    private static final int WORDS = 4;
    private static final int MOST = 3;
    private static final List<String> PRESENTING =
            List.of(
                    "conversation with ",
                    "interview with ",
                    "my guest today is ",
                    "sat down with ",
                    "sit down with ");

    private Announced() {}

    /** The words behind the first presentations, in single blanks, marks left out. */
    public static List<String> in(EpisodeDocument document) {
        var turns = document.turns();
        if (turns.isEmpty() || turns.stream().anyMatch(turn -> turn.speaker() != null)) {
            return List.of();
        }
        var from = turns.getFirst().start();
        var to = Math.min(turns.getLast().end(), from + OPENING);
        var opening = document.text().substring(from, to);
        var lower = opening.toLowerCase(Locale.ROOT);
        return PRESENTING.stream()
                .flatMap(presenting -> behind(lower, presenting))
                .sorted()
                .limit(MOST)
                .flatMap(start -> named(opening, start))
                .distinct()
                .toList();
    }

    /** The places behind each presentation. */
    private static Stream<Integer> behind(String opening, String presenting) {
        return Stream.iterate(
                        opening.indexOf(presenting),
                        at -> at >= 0,
                        at -> opening.indexOf(presenting, at + 1))
                .map(at -> at + presenting.length());
    }

    private static Stream<String> named(String opening, int start) {
        var words = WordPlaces.in(opening, start, opening.length());
        return words.stream()
                .limit(WORDS)
                .map(word -> Names.bare(word.in(opening)))
                .reduce((one, other) -> one + " " + other)
                .stream();
    }
}

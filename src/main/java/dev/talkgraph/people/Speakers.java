package dev.talkgraph.people;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.language.WordPlaces;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each label of a transcript speaks, and what of it sounds like a host. */
final class Speakers {

    /** Words in a second where a transcript has no times to measure them by. */
    private static final double USUAL_PACE = 2.7;

    private Speakers() {}

    /**
     * One label's words.
     *
     * @param turns how often the label takes the word, pieces in a row counted once
     * @param questions question marks in its words
     * @param openings kinds of words that open, steer or close a show
     */
    record Speaker(
            String label,
            int words,
            int turns,
            double seconds,
            int questions,
            int openings,
            Turn first) {

        private Speaker and(int moreWords, int moreTurns, double moreSeconds, int moreQuestions) {
            return new Speaker(
                    label,
                    words + moreWords,
                    turns + moreTurns,
                    seconds + moreSeconds,
                    questions + moreQuestions,
                    openings,
                    first);
        }
    }

    /** The labels in the order of their first words. */
    static List<Speaker> of(String text, List<Turn> turns) {
        var lengths = lengths(text, turns);
        var pace = pace(turns, lengths);
        var speakers = new LinkedHashMap<String, Speaker>();
        String last = null;
        for (var index = 0; index < turns.size(); index++) {
            var turn = turns.get(index);
            if (turn.speaker() == null) {
                last = null;
                continue;
            }
            var label = label(turn.speaker());
            var seconds = seconds(turns, index);
            var spoken = seconds == null ? lengths.get(index) / pace : seconds;
            var asked = count(text, turn, '?');
            speakers.computeIfAbsent(label, name -> new Speaker(name, 0, 0, 0, 0, 0, turn));
            var speaker = speakers.get(label);
            var again = label.equals(last) ? 0 : 1;
            speakers.put(label, speaker.and(lengths.get(index), again, spoken, asked));
            last = label;
        }
        return withOpenings(text, turns, speakers);
    }

    /** A label without its colon and with single blanks. */
    static String label(String speaker) {
        var label = speaker.strip().replaceAll("[\\s\\u00a0]+", " ");
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    private static List<Speaker> withOpenings(
            String text, List<Turn> turns, Map<String, Speaker> speakers) {
        var openings = Openings.counted(text, turns);
        var counted = new ArrayList<Speaker>();
        for (var speaker : speakers.values()) {
            counted.add(
                    new Speaker(
                            speaker.label(),
                            speaker.words(),
                            speaker.turns(),
                            speaker.seconds(),
                            speaker.questions(),
                            openings.getOrDefault(speaker.label(), 0),
                            speaker.first()));
        }
        return counted;
    }

    private static List<Integer> lengths(String text, List<Turn> turns) {
        return turns.stream()
                .map(turn -> WordPlaces.count(text, turn.start(), turn.end()))
                .toList();
    }

    /** Until the next turn starts; unknown for the last turn and without times. */
    private static @Nullable Double seconds(List<Turn> turns, int index) {
        var from = turns.get(index).startSeconds();
        var to = index + 1 < turns.size() ? turns.get(index + 1).startSeconds() : null;
        return from == null || to == null || to < from ? null : Double.valueOf(to - from);
    }

    private static double pace(List<Turn> turns, List<Integer> lengths) {
        var words = 0L;
        var total = 0.0;
        var timed = false;
        for (var index = 0; index < turns.size(); index++) {
            var seconds = seconds(turns, index);
            timed |= turns.get(index).startSeconds() != null;
            if (seconds != null) {
                words += lengths.get(index);
                total += seconds;
            }
        }
        if (!timed) {
            return Double.POSITIVE_INFINITY;
        }
        return words > 0 && total > 0 ? words / total : USUAL_PACE;
    }

    private static int count(String text, Turn turn, char mark) {
        var count = 0;
        for (var at = turn.start(); at < turn.end(); at++) {
            count += text.charAt(at) == mark ? 1 : 0;
        }
        return count;
    }
}

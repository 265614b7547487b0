package dev.talkgraph.supplied;

import dev.talkgraph.episode.Turn;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Supplied turns, and how much each speaker speaks in them. */
record SuppliedTurns(List<Turn> turns, Map<String, Spoken> speakers) {

    /**
     * What one speaker says.
     *
     * @param seconds from the start of each turn to the start of the next, where both are known
     */
    record Spoken(int words, int turns, double seconds) {

        static final Spoken NOTHING = new Spoken(0, 0, 0);

        Spoken and(Spoken more) {
            return new Spoken(words + more.words, turns + more.turns, seconds + more.seconds);
        }
    }

    static SuppliedTurns of(JsonNode values, SuppliedEvidence evidence, Problems problems) {
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < values.size(); i++) {
            var pointer = "/turns/" + i;
            var passage = evidence.passage(values.get(i), pointer);
            if (passage == null) {
                continue;
            }
            if (!turns.isEmpty() && passage.start() < turns.getLast().end()) {
                problems.add(pointer, "begins before the end of the turn above it");
            }
            var speaker = SuppliedEpisode.text(values.get(i), "speaker");
            var seconds = SuppliedEpisode.seconds(values.get(i), "startSeconds");
            turns.add(new Turn(speaker, seconds, passage.start(), passage.end()));
        }
        return new SuppliedTurns(turns, speakers(turns, evidence.text()));
    }

    Spoken by(String name) {
        return speakers.getOrDefault(name, Spoken.NOTHING);
    }

    private static Map<String, Spoken> speakers(List<Turn> turns, String text) {
        var speakers = new HashMap<String, Spoken>();
        for (var i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            if (turn.speaker() != null) {
                var words = new StringTokenizer(text.substring(turn.start(), turn.end()));
                var next = i + 1 < turns.size() ? turns.get(i + 1).startSeconds() : null;
                var start = turn.startSeconds();
                var seconds = next == null || start == null ? 0 : Math.max(0, next - start);
                speakers.merge(
                        turn.speaker(), new Spoken(words.countTokens(), 1, seconds), Spoken::and);
            }
        }
        return speakers;
    }
}

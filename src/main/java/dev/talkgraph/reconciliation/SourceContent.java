package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.Turn;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One source of an episode, with all it says.
 *
 * @param ownName the episode's id as this source names it
 */
record SourceContent(String id, String ownName, String text, SourceFacts facts) {

    boolean isTranscript() {
        return !facts.turns().isEmpty();
    }

    Evidence evidence(Passage place) {
        return new Evidence(id, place, startSecondsAt(place.start()));
    }

    List<Evidence> evidence(List<Passage> places) {
        return places.stream().map(this::evidence).toList();
    }

    /** The start of the turn that holds a place of the text. */
    @Nullable Double startSecondsAt(int offset) {
        var turn = turnAt(offset);
        return turn == null ? null : turn.startSeconds();
    }

    /** The last turn that starts at or before the offset and does not end before it. */
    private @Nullable Turn turnAt(int offset) {
        var turns = facts.turns();
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var turn = turns.get(middle);
            if (turn.start() > offset) {
                high = middle - 1;
            } else if (turn.end() <= offset) {
                low = middle + 1;
            } else {
                return turn;
            }
        }
        return null;
    }
}

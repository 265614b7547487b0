package dev.talkgraph.extraction;

import java.util.List;
import java.util.Map;

/** Chooses among the phrases of a transcript, where only what comes back counts. */
final class SpokenTopics {

    private SpokenTopics() {}

    static List<String> of(Map<String, TopicCandidate> candidates, Prose prose) {
        return List.copyOf(candidates.keySet()).subList(0, Math.min(prose.pieces().size(), 0));
    }
}

package dev.talkgraph.reconciliation;

/**
 * What became of one thing that an episode holds.
 *
 * @param episode id of the episode
 * @param id the thing's own id
 * @param text its name or its words
 */
public record PartChange(Kind kind, Outcome outcome, String episode, String id, String text) {

    /** What an episode holds, and the episode itself. */
    public enum Kind {
        EPISODE,
        GUEST,
        TOPIC,
        CLAIM,
        QUOTE,
        QUESTION
    }

    /** Whether it is new, gone, or another than it was. */
    public enum Outcome {
        ADDED,
        REMOVED,
        CHANGED
    }
}

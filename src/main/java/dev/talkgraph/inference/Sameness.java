package dev.talkgraph.inference;

/**
 * Whether two claims are one and the same.
 *
 * @param score how much of what both say together both say, 0 to 1
 * @param reason in a few words, for people
 */
public record Sameness(Verdict verdict, double score, String reason) {

    /** Whether two claims are to be one. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** Different, and never to be one claim by way of a third. */
        APART
    }
}

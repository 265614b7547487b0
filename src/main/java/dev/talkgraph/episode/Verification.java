package dev.talkgraph.episode;

/** What came of looking for a page's quote in the transcript. */
public enum Verification {
    /** Every word in order, nothing between. */
    VERBATIM,
    /** At least three quarters of the words, in order, within a passage not much longer. */
    NEAR,
    /** The same meaning by the same person in other words. */
    PARAPHRASED,
    /** No such passage. */
    NOT_FOUND,
    /** No transcript to look in. */
    UNCHECKED
}

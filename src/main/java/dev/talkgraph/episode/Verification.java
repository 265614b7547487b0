package dev.talkgraph.episode;

/** What came of looking for a page's quote in the transcript. */
public enum Verification {
    /** Every word in order, nothing between. */
    VERBATIM,
    /** At least three quarters of the words, in order, within passages not much longer. */
    NEAR,
    /** Too few of the words, but a passage by the same person that means the same. */
    PARAPHRASED,
    /** No such words, and no passage that means them. */
    NOT_FOUND,
    /** No transcript to look in. */
    UNCHECKED
}

package dev.talkgraph.episode;

/** How a claim came to be stated; a claim stated twice may have several. */
public enum ClaimKind {
    INSIGHT,
    TAKEAWAY,
    THEME,
    SURPRISE,
    ARGUMENT,
    /** Somebody's claim in another's words: "She argues that …". */
    REPORTED,
    /** Said in the recording by the person whose claim it is. */
    SPOKEN
}

package dev.talkgraph.checking;

/** How it is known who spoke. */
enum Attribution {
    /** The transcript says so. */
    SPEAKER,
    /** The transcript names no speakers; it is the episode's only guest, or so it is taken. */
    ONLY_GUEST
}

package dev.talkgraph.episode;

/** What a summary of the episode tells. */
public enum SummaryKind {
    /** What the episode is about. */
    OVERVIEW,
    /** How the conversation moved, in the page's own opinion. */
    COURSE
}

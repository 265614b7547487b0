package dev.talkgraph.episode;

/** Whether a source says that the episode answers a question. */
public enum QuestionStatus {
    OPEN,
    ANSWERED
}

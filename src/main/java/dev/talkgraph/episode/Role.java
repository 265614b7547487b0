package dev.talkgraph.episode;

/** What a person was in an episode; somebody merely talked about is never a guest. */
public enum Role {
    HOST,
    GUEST,
    MENTIONED
}

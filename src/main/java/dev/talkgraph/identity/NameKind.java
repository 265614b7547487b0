package dev.talkgraph.identity;

/** What an alias that is shared between episodes names. */
public enum NameKind {
    PERSON,
    TOPIC,
    PODCAST,
    /** A rule and not a name: what an acronym stands for. */
    ACRONYM
}

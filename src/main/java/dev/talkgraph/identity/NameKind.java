package dev.talkgraph.identity;

/** What an alias that is shared between episodes names. */
public enum NameKind {
    PERSON,
    TOPIC,
    PODCAST,
    /** A rule and not a name: what an acronym stands for. */
    ACRONYM,
    /** A rule: which other names are the same person's. */
    NICKNAME,
    /** A rule: which other names, like it, are another person's. */
    NAMESAKE
}

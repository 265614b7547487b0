package dev.talkgraph.reading;

import java.util.Locale;

/** What an id can be the id of. */
public enum Kind {
    PERSON,
    /** A person who has been a guest: the same ids, fewer of them. */
    GUEST,
    PODCAST,
    EPISODE,
    TOPIC,
    CLAIM,
    QUOTE,
    QUESTION,
    SOURCE;

    /** The kind that other ids of such a thing are kept under. */
    public String aliases() {
        return this == GUEST ? PERSON.name() : name();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

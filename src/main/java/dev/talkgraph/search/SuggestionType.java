package dev.talkgraph.search;

/** What can be completed while somebody types; equally good suggestions come in this order. */
public enum SuggestionType {
    GUEST("PERSON"),
    TOPIC("TOPIC"),
    EPISODE("Episode"),
    PODCAST("Podcast");

    private final String kept;

    SuggestionType(String kept) {
        this.kept = kept;
    }

    /** Whether it is found by its names; otherwise by its title. */
    boolean isNamed() {
        return this == GUEST || this == TOPIC;
    }

    /** The kind its names are kept under, or the label of its node. */
    String kept() {
        return kept;
    }
}

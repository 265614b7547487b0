package dev.talkgraph.reading;

import dev.talkgraph.graph.ClaimNode;
import dev.talkgraph.graph.EpisodeNode;
import dev.talkgraph.graph.GuestNode;
import dev.talkgraph.graph.PersonNode;
import dev.talkgraph.graph.PodcastNode;
import dev.talkgraph.graph.QuestionNode;
import dev.talkgraph.graph.QuoteNode;
import dev.talkgraph.graph.SourceNode;
import dev.talkgraph.graph.TopicNode;

import java.util.Locale;

/** What an id can be the id of. */
public enum Kind {
    PERSON(PersonNode.class),
    /** A person who has been a guest: the same ids, fewer of them. */
    GUEST(GuestNode.class),
    PODCAST(PodcastNode.class),
    EPISODE(EpisodeNode.class),
    TOPIC(TopicNode.class),
    CLAIM(ClaimNode.class),
    QUOTE(QuoteNode.class),
    QUESTION(QuestionNode.class),
    SOURCE(SourceNode.class);

    private final Class<?> node;

    Kind(Class<?> node) {
        this.node = node;
    }

    public Class<?> node() {
        return node;
    }

    /** The kind that other ids of such a thing are kept under. */
    public String aliases() {
        return this == GUEST ? PERSON.name() : name();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

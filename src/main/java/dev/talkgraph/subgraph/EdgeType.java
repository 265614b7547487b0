package dev.talkgraph.subgraph;

import static dev.talkgraph.subgraph.NodeType.CLAIM;
import static dev.talkgraph.subgraph.NodeType.EPISODE;
import static dev.talkgraph.subgraph.NodeType.PERSON;
import static dev.talkgraph.subgraph.NodeType.PODCAST;
import static dev.talkgraph.subgraph.NodeType.QUESTION;
import static dev.talkgraph.subgraph.NodeType.QUOTE;
import static dev.talkgraph.subgraph.NodeType.TOPIC;

import java.util.EnumSet;
import java.util.Set;

/** The edges that a picture may show, each from some types of nodes to others. */
enum EdgeType {
    RELATED_TO(Set.of(TOPIC), Set.of(TOPIC)),
    BROADER(Set.of(TOPIC), Set.of(TOPIC)),
    COVERS(Set.of(EPISODE), Set.of(TOPIC)),
    ABOUT(Set.of(CLAIM, QUOTE, QUESTION), Set.of(TOPIC)),
    GUEST_ON(Set.of(PERSON), Set.of(EPISODE)),
    HOSTED(Set.of(PERSON), Set.of(EPISODE)),
    MENTIONED_IN(Set.of(PERSON), Set.of(EPISODE)),
    MADE(Set.of(PERSON), Set.of(CLAIM)),
    SAID(Set.of(PERSON), Set.of(QUOTE)),
    STATED_IN(Set.of(CLAIM), Set.of(EPISODE)),
    FROM(Set.of(QUOTE), Set.of(EPISODE)),
    RAISED_IN(Set.of(QUESTION), Set.of(EPISODE)),
    SUPPORTS(Set.of(QUOTE), Set.of(CLAIM)),
    ANSWERS(Set.of(CLAIM), Set.of(QUESTION)),
    AGREES_WITH(Set.of(CLAIM), Set.of(CLAIM)),
    DISPUTES(Set.of(CLAIM), Set.of(CLAIM)),
    PART_OF(Set.of(EPISODE), Set.of(PODCAST));

    private final Set<NodeType> from;
    private final Set<NodeType> to;

    EdgeType(Set<NodeType> from, Set<NodeType> to) {
        this.from = from;
        this.to = to;
    }

    /** Being related, agreeing and disputing have no direction; the graph keeps one because edges must. */
    boolean isDirected() {
        return this != RELATED_TO && this != AGREES_WITH && this != DISPUTES;
    }

    Set<NodeType> ends() {
        var ends = EnumSet.copyOf(from);
        ends.addAll(to);
        return ends;
    }

    boolean leadsTo(Set<NodeType> types) {
        return to.stream().anyMatch(types::contains);
    }

    boolean comesFrom(Set<NodeType> types) {
        return from.stream().anyMatch(types::contains);
    }
}

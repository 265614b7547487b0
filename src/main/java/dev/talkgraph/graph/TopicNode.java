package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A topic; its edges are never mapped, because a dense graph would be loaded whole. */
@Node("Topic")
public record TopicNode(@Id String id, String name) {}

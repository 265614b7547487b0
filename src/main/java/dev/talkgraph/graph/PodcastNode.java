package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A show. */
@Node("Podcast")
public record PodcastNode(@Id String id, String title) {}

package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A document that an episode is known from. */
@Node("Source")
public record SourceNode(@Id String id, String format) {}

package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Words that a page says were spoken. */
@Node("Quote")
public record QuoteNode(@Id String id, String text, String verification) {}

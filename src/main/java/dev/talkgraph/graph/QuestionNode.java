package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A question that an episode answers or leaves open. */
@Node("Question")
public record QuestionNode(@Id String id, String text, String status) {}

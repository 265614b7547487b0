package dev.talkgraph.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Something a listener could agree or disagree with. */
@Node("Claim")
public record ClaimNode(@Id String id, String text) {}

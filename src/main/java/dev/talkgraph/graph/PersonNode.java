package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A person, in whatever part. */
@Node("Person")
public record PersonNode(@Id String id, String name, @Nullable String description) {}

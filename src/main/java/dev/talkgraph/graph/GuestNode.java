package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A person who has been a guest. */
@Node({"Guest", "Person"})
public record GuestNode(@Id String id, String name, @Nullable String description) {}

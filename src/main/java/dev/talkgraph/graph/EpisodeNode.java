package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import java.time.LocalDate;

/** An episode of a show. */
@Node("Episode")
public record EpisodeNode(
        @Id String id, @Nullable Integer number, String title, @Nullable LocalDate publishedOn) {}

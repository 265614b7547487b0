package dev.talkgraph.exploration;

import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.ClaimReference;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.TopicReference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A question that a page lists for an episode, with the claims that answer it. */
record Question(
        String id,
        String text,
        String status,
        @Nullable EpisodeReference episode,
        List<TopicReference> about,
        List<ClaimReference> answeredBy,
        List<Evidence> evidence) {}

package dev.talkgraph.exploration;

import dev.talkgraph.exploration.References.ClaimReference;
import dev.talkgraph.exploration.References.EpisodeReference;
import dev.talkgraph.exploration.References.TopicReference;

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

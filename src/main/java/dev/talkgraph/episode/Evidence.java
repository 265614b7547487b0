package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

/**
 * A place in the text of one of an episode's sources.
 *
 * @param startSeconds start of the turn that holds the place, where the source is timed
 */
public record Evidence(String source, Passage place, @Nullable Double startSeconds) {}

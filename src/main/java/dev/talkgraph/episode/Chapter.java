package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

/** A titled part of the recording, from its start in seconds where that is known. */
public record Chapter(String title, @Nullable Double startSeconds) {}

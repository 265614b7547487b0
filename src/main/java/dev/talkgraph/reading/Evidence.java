package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * The characters of a source that a fact comes from.
 *
 * @param source the source's id
 * @param section the heading it stands under
 * @param start first UTF-16 code unit of the source's text
 * @param end the code unit behind the last one
 * @param text the source's characters from start to end
 * @param startSeconds where in the recording, in seconds
 */
public record Evidence(
        String source,
        @Nullable String section,
        int start,
        int end,
        @Nullable String text,
        @Nullable Double startSeconds) {}

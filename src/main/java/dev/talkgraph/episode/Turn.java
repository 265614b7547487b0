package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

/**
 * Words spoken without a break by one speaker, or one timed piece of them.
 *
 * @param speaker the label as written; absent where the transcript names none
 * @param startSeconds seconds from the start of the recording; absent where there are no times
 * @param start first UTF-16 code unit of the spoken words, label and time left out
 * @param end the code unit behind the last one
 */
public record Turn(@Nullable String speaker, @Nullable Double startSeconds, int start, int end) {}

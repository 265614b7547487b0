package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where evidence stands, before its words are looked up.
 *
 * @param part what of the fact stands there: TEXT, EXPLANATION or SPOKEN; absent for TEXT
 */
public record Place(
        String source,
        @Nullable String section,
        int start,
        int end,
        @Nullable Double startSeconds,
        @Nullable String part) {}

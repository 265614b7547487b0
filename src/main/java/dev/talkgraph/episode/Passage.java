package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

/**
 * A place in one source's text.
 *
 * @param section the heading it stands under, where there is one
 * @param start first UTF-16 code unit
 * @param end the code unit behind the last one
 */
public record Passage(@Nullable String section, int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No passage from " + start + " to " + end);
        }
    }

    /** The words at this place of the text it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }
}

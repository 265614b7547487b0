package dev.talkgraph.following;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is new about a topic or a guest.
 *
 * @param name of the topic or guest
 * @param news the newest first
 */
record News(String name, List<Item> news) {

    /**
     * An episode, a claim or a quote.
     *
     * @param type EPISODE, CLAIM or QUOTE
     * @param text its words, or the episode's title
     * @param more a claim's explanation, or the words really spoken
     * @param people names of the guests, or of who said it
     * @param updated when the episode came out, else when it was first read, as ISO-8601
     */
    record Item(
            String type,
            String id,
            String text,
            @Nullable String more,
            @Nullable String verification,
            @Nullable Double seconds,
            List<String> people,
            String episode,
            @Nullable String recordingUrl,
            @Nullable String updated) {}
}

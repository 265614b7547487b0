package dev.talkgraph.feed;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of feeds, and of what lies beside them. */
public final class FeedReaders {

    private FeedReaders() {}

    /** Those that read several episodes at once. */
    public static List<Reader> containers() {
        return List.of(new PodcastFeed());
    }

    /** Those of files that an item of a feed links to. */
    public static List<Reader> all() {
        return List.of(new JsonChapters());
    }
}

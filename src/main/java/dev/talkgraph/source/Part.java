package dev.talkgraph.source;

import dev.talkgraph.episode.EpisodeDocument;

import java.util.List;

/** One source among several that came as one. */
public sealed interface Part {

    /** What it is called for people, such as an episode's title. */
    String name();

    /**
     * An episode that the whole describes in a place of its own.
     *
     * @param uris addresses that this episode has in every version of the whole, such as the feed's
     *     address with the item's guid; another part that came under one of them is replaced
     * @param document its text written anew, the episode's alone
     */
    record Episode(String name, List<String> uris, EpisodeDocument document) implements Part {

        public Episode {
            uris = List.copyOf(uris);
        }
    }
}

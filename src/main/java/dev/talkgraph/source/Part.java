package dev.talkgraph.source;

import dev.talkgraph.episode.EpisodeDocument;

import java.util.List;

/**
 * An episode that a source describes in a place of its own, among others.
 *
 * @param name what it is called for people, such as its title
 * @param uris addresses that this episode has in every version of the whole, such as the feed's
 *     address with the item's guid; another part that came under one of them is replaced
 * @param document its text written anew, the episode's alone
 */
public record Part(String name, List<String> uris, EpisodeDocument document) {

    public Part {
        uris = List.copyOf(uris);
    }
}

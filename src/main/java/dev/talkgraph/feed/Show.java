package dev.talkgraph.feed;

import dev.talkgraph.source.Span;
import dev.talkgraph.source.WebLink;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a feed says of the show.
 *
 * @param title absent where the feed gives none
 * @param address what the feed is known by in all its versions
 * @param about its description, in which the hosts may be named
 */
record Show(
        @Nullable String title,
        String address,
        String about,
        String language,
        List<Credit> credits,
        List<String> authors) {

    private static final int LONGEST = 300;

    static Show of(Fields channel) {
        var title = Words.cut(channel.text(Vocabulary.RSS, "title"), LONGEST);
        var about =
                channel.text(Vocabulary.RSS, "description")
                        + " "
                        + channel.text(Vocabulary.RSS, "subtitle")
                        + " "
                        + channel.text(Vocabulary.ITUNES, "summary");
        return new Show(
                title.isEmpty() ? null : title,
                address(channel, title),
                about,
                channel.text(Vocabulary.RSS, "language"),
                Credit.of(channel),
                Authors.of(channel));
    }

    /** The feed's own address first: the others may be shared or change. */
    private static String address(Fields channel, String title) {
        for (var self : channel.links("self")) {
            if (web(self.attr("href")) != null) {
                return self.attr("href").strip();
            }
        }
        var id = channel.isAtom() ? channel.text(Vocabulary.RSS, "id") : "";
        for (var known : List.of(channel.text(Vocabulary.PODCAST, "guid"), id, channel.link())) {
            if (!known.isEmpty()) {
                return known;
            }
        }
        return title;
    }

    /** The address, or nothing if a browser may not be sent to it. */
    static @Nullable String web(String address) {
        var plain = address.strip().replace(" ", "%20");
        return WebLink.address(new Span(plain, 0, plain.length()));
    }
}

package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What one source says, its format gone. Every {@link Passage} points into {@code text}.
 *
 * @param format the format's name, such as {@code insight-newsletter}
 * @param text the source's text: its bytes as Unicode, byte order mark dropped, nothing else changed
 * @param statement what the content says of the episode it is about
 * @param sentOn the day the page itself was sent
 * @param people those the page names with a role
 * @param sections a page's parts, in order
 * @param turns a transcript's turns, in order; empty for a page
 * @param chapters the recording's chapters, in order
 */
public record EpisodeDocument(
        String format,
        String text,
        EpisodeStatement statement,
        @Nullable LocalDate sentOn,
        List<NamedPerson> people,
        List<Section> sections,
        List<Turn> turns,
        List<Chapter> chapters) {

    public EpisodeDocument {
        people = List.copyOf(people);
        sections = List.copyOf(sections);
        turns = List.copyOf(turns);
        chapters = List.copyOf(chapters);
    }

    /** A person whom the page's structure names, such as a line of hosts and guests. */
    public record NamedPerson(String name, Role role, Passage place) {}
}

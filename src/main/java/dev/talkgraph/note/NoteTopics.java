package dev.talkgraph.note;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of a note's tags are topics: some say what kind of note it is. */
final class NoteTopics {

    private static final Set<String> KINDS =
            Set.of(
                    "podcast",
                    "podcasts",
                    "episode",
                    "episodes",
                    "note",
                    "notes",
                    "literature",
                    "source",
                    "sources",
                    "status",
                    "type",
                    "inbox",
                    "todo",
                    "reference",
                    "media");

    private NoteTopics() {}

    /** The sections as they are, but for tags of the note's own; see {@link #isOfNote}. */
    static List<Section> of(List<Section> sections, String text) {
        return sections.stream()
                .map(
                        section ->
                                section.kind() == SectionKind.TOPICS
                                        ? withoutOwn(section, text)
                                        : section)
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private static Section withoutOwn(Section topics, String text) {
        var items =
                topics.items().stream()
                        .filter(item -> !isOfNote(item.text().in(text)))
                        .map(item -> last(item, text))
                        .toList();
        return new Section(topics.kind(), topics.heading(), items);
    }

    /** "podcast", "podcast/lantern-hour", "status/done". */
    private static boolean isOfNote(String tag) {
        var root = tag.strip().toLowerCase(Locale.ROOT).split("/", 2)[0];
        return KINDS.contains(root);
    }

    /** "topic/fog" is about fog. */
    private static Section.Item last(Section.Item item, String text) {
        var slash = item.text().in(text).lastIndexOf('/');
        var place = item.text();
        return slash < 0 || slash + 1 == place.end() - place.start()
                ? item
                : Section.Item.of(
                        new Passage(place.section(), place.start() + slash + 1, place.end()));
    }
}

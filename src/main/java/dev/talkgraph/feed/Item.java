package dev.talkgraph.feed;

import dev.talkgraph.source.FieldValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An item as the feed gives it, before it is known what the feed says in every one of them.
 *
 * @param title as written, on one line; may be empty
 * @param guid as written; may be empty
 * @param notes the lines of its show notes
 */
record Item(
        Fields fields,
        String title,
        String guid,
        @Nullable String page,
        @Nullable String recording,
        @Nullable LocalDate day,
        @Nullable Integer number,
        @Nullable Integer season,
        @Nullable Double seconds,
        List<Credit> credits,
        List<String> keywords,
        List<String> notes) {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_KEY = 2_000;

    static Item of(Fields fields) {
        var id = fields.text(Vocabulary.RSS, fields.isAtom() ? "id" : "guid");
        return new Item(
                fields,
                title(fields),
                Words.cut(id, LONGEST_KEY),
                page(fields, id),
                Enclosure.of(fields),
                Day.of(fields),
                number(fields, "episode"),
                number(fields, "season"),
                seconds(fields),
                Credit.of(fields),
                Keywords.of(fields),
                ShowNotes.lines(fields));
    }

    private static String title(Fields fields) {
        var title = fields.text(Vocabulary.RSS, "title");
        var other = title.isEmpty() ? fields.text(Vocabulary.ITUNES, "title") : title;
        var media = other.isEmpty() ? fields.text(Vocabulary.MEDIA, "title") : other;
        return Words.cut(media, LONGEST_TITLE);
    }

    /** Where there is no link, the identifier is one unless it says that it is none. */
    private static @Nullable String page(Fields fields, String id) {
        var link = Show.web(fields.link());
        var guid = fields.first(Vocabulary.RSS, "guid");
        return link != null || guid == null || guid.attr("isPermaLink").equalsIgnoreCase("false")
                ? link
                : Show.web(id);
    }

    private static @Nullable Integer number(Fields fields, String name) {
        for (var vocabulary : List.of(Vocabulary.ITUNES, Vocabulary.PODCAST)) {
            var number = FieldValue.number(fields.text(vocabulary, name));
            if (number != null && number > 0) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable Double seconds(Fields fields) {
        var seconds = FieldValue.seconds(fields.text(Vocabulary.ITUNES, "duration"));
        return seconds == null || seconds == 0 ? null : seconds;
    }

    /** What the item is told from the others of the feed by; empty if by nothing. */
    String key() {
        return !guid.isEmpty() ? guid : page != null ? page : recording != null ? recording : title;
    }

    boolean isEmpty() {
        return key().isEmpty() && notes.isEmpty();
    }

    /** What people call it. */
    String name() {
        return title.isEmpty() ? Words.cut(key(), LONGEST_TITLE) : title;
    }
}

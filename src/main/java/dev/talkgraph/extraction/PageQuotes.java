package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section.Item;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.language.NoteMarkup;
import dev.talkgraph.people.Cast;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The words a page says were spoken, without the quotation marks around them. */
final class PageQuotes {

    private static final String MARKS = "\"“”„«»‘’'";

    private PageQuotes() {}

    static List<QuoteFact> of(EpisodeDocument document, Cast cast) {
        return document.sections().stream()
                .filter(section -> section.kind() == SectionKind.QUOTES)
                .flatMap(section -> section.items().stream())
                .map(item -> quote(document.text(), item, cast))
                .filter(quote -> !quote.text().isEmpty())
                .toList();
    }

    private static QuoteFact quote(String text, Item item, Cast cast) {
        var place = withoutMarks(text, item.text());
        return new QuoteFact(
                NoteMarkup.without(place.in(text)), saidBy(item, cast), List.of(), List.of(place));
    }

    private static @Nullable String saidBy(Item item, Cast cast) {
        var name = item.attributedTo();
        return name == null ? null : cast.meaning(name).orElse(name.strip());
    }

    /** One pair of marks around the whole, and white space, is no part of the words. */
    private static Passage withoutMarks(String text, Passage place) {
        var start = place.start();
        var end = place.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > 1
                && MARKS.indexOf(text.charAt(start)) >= 0
                && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            start++;
            end--;
        }
        return new Passage(place.section(), start, end);
    }
}

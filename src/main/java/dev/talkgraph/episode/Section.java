package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a page under one heading.
 *
 * @param heading as written; absent for text before the first heading
 * @param items in the page's order, those without words left out: a bullet alone says nothing
 */
public record Section(SectionKind kind, @Nullable String heading, List<Item> items) {

    public Section {
        items = items.stream().filter(item -> !isEmpty(item.text())).toList();
    }

    private static boolean isEmpty(Passage passage) {
        return passage.start() == passage.end();
    }

    /**
     * One bullet, paragraph, quote or question.
     *
     * @param text the item's own words, without bullet and quotation marks
     * @param label the theme it stands under, where the page groups its items
     * @param explanation the text that explains it, where the page gives one
     * @param attributedTo the person the page names as its speaker
     */
    public record Item(
            Passage text,
            @Nullable String label,
            @Nullable Passage explanation,
            @Nullable String attributedTo) {

        public Item {
            explanation = explanation == null || Section.isEmpty(explanation) ? null : explanation;
        }

        /** An item that is nothing but its words. */
        public static Item of(Passage text) {
            return new Item(text, null, null, null);
        }
    }
}

package dev.talkgraph.search;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * Something found, with the texts that show why.
 *
 * @param path the id in its address
 * @param position of a passage in its episode
 */
record Thing(
        String type,
        String id,
        @Nullable String title,
        List<String> texts,
        String path,
        @Nullable Integer position) {

    private static final int LONGEST_TITLE = 160;

    Key key() {
        return new Key(SearchType.valueOf(type), id);
    }

    String titled() {
        return title == null ? id : title;
    }

    Search.Hit hit(double score, SearchWords words) {
        var shown = titled();
        var highlight = Highlight.of(texts.isEmpty() ? List.of(shown) : texts, words);
        return new Search.Hit(
                key().type(),
                id,
                Highlight.shortened(shown, LONGEST_TITLE),
                Math.round(score * 10_000) / 10_000.0,
                highlight,
                key().type().address(path, position));
    }

    /** What tells one thing from another. */
    record Key(SearchType type, String id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::type).thenComparing(Key::id).compare(this, other);
        }
    }
}

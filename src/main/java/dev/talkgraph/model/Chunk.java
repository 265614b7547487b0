package dev.talkgraph.model;

import dev.talkgraph.episode.EpisodeDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A piece of a document that the model is shown at a time.
 *
 * @param start first UTF-16 code unit of the document's text
 * @param end the code unit behind the last one
 */
record Chunk(int start, int end) {

    /** English has about so many characters a token. */
    static final int CHARACTERS_A_TOKEN = 4;

    /**
     * Cuts a document behind sections, items and turns where there are some, else at blanks. Every
     * character but blanks is in one piece at least.
     *
     * @param longest the most characters of a piece
     * @param overlap the most characters that a piece shares with the one before
     */
    static List<Chunk> of(EpisodeDocument document, int longest, int overlap) {
        return new Cutting(document, longest, overlap).chunks(0, document.text().length());
    }

    /** The piece in two, behind a section, item or turn near its middle; alone when it is short. */
    List<Chunk> halves(EpisodeDocument document, int shortest) {
        var length = end - start;
        if (length < 2 * shortest) {
            return List.of(this);
        }
        return new Cutting(document, length / 2 + shortest / 2, 0).chunks(start, end);
    }

    long tokens() {
        return tokens(end - start);
    }

    static long tokens(long characters) {
        return Math.ceilDiv(characters, CHARACTERS_A_TOKEN);
    }

    private static final class Cutting {

        private final String text;
        private final int longest;
        private final int overlap;
        private final NavigableSet<Integer> behindSections = new TreeSet<>();
        private final NavigableSet<Integer> behindItems = new TreeSet<>();

        Cutting(EpisodeDocument document, int longest, int overlap) {
            text = document.text();
            this.longest = longest;
            this.overlap = overlap;
            for (var section : document.sections()) {
                for (var item : section.items()) {
                    behindItems.add(item.text().end());
                }
                if (!section.items().isEmpty()) {
                    behindSections.add(section.items().getLast().text().end());
                }
            }
            document.turns().forEach(turn -> behindItems.add(turn.end()));
        }

        List<Chunk> chunks(int from, int to) {
            var chunks = new ArrayList<Chunk>();
            var start = from;
            var covered = from;
            while (covered < to) {
                var end = end(start, covered, to);
                if (!text.substring(start, end).isBlank()) {
                    chunks.add(new Chunk(start, end));
                }
                covered = end;
                start = end == to ? to : next(start, end);
            }
            return chunks;
        }

        /** Behind the last place where a piece may end; always behind what is covered already. */
        private int end(int start, int covered, int to) {
            if (to - start <= longest) {
                return to;
            }
            var latest = start + longest;
            var section = behindSections.floor(latest);
            if (section != null && section > start + longest / 2 && section > covered) {
                return section;
            }
            var item = behindItems.floor(latest);
            if (item != null && item > covered) {
                return item;
            }
            for (var at = latest; at > covered; at--) {
                if (Character.isWhitespace(text.charAt(at))) {
                    return at;
                }
            }
            return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
        }

        private int next(int start, int end) {
            var earliest = Math.max(start + 1, end - overlap);
            var border = behindItems.ceiling(earliest);
            return border != null && border < end ? border : end;
        }
    }
}

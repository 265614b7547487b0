package dev.talkgraph.quotation;

import dev.talkgraph.language.Words;

import java.util.ArrayList;
import java.util.List;

/** A quote cut at its marks into parts that can have been said apart from each other. */
final class QuoteParts {

    private static final int LONGEST = 400;
    private static final String MARKS = ".?!;:,—…";

    private QuoteParts() {}

    /**
     * The words of the parts, in order: a part with too few goes with the next.
     *
     * @param shortest words of the shortest part
     * @param most parts; all that is left is the last one
     */
    static List<List<String>> of(String quote, int shortest, int most) {
        var words = Words.of(quote, 0, quote.length());
        if (words.size() > LONGEST) {
            return List.of();
        }
        var parts = new ArrayList<List<String>>();
        var part = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            part.add(words.get(i).form());
            var left = words.size() - i - 1;
            if (part.size() >= shortest
                    && left >= shortest
                    && parts.size() < most - 1
                    && isMarked(quote, words.get(i).end(), words.get(i + 1).start())) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts;
    }

    private static boolean isMarked(String quote, int from, int to) {
        return quote.substring(Math.min(from, to), to)
                .chars()
                .anyMatch(sign -> MARKS.indexOf(sign) >= 0);
    }
}

package dev.talkgraph.table;

import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a table is written.
 *
 * @param delimiter what stands between two values
 * @param start where its header begins
 * @param headings in the table's order
 */
record TableForm(char delimiter, int start, List<Heading> headings) {

    /** Those that people use; where two fit the same header, the first one. */
    private static final String DELIMITERS = ",;\t|";

    /** Longer ones are prose, or made to keep a reader busy. */
    private static final int LONGEST_HEADER = 20_000;

    private static final int SAMPLE = 400_000;
    private static final int SAMPLED_ROWS = 20;

    /** How spreadsheets tell the delimiter above the header. */
    private static final String TOLD = "sep=";

    TableForm {
        headings = List.copyOf(headings);
    }

    /** The form of the table that the text is, or null if it is no table of episodes. */
    static @Nullable TableForm of(String text) {
        var start = firstLine(text, 0);
        if (text.startsWith(TOLD, start) && text.length() > start + TOLD.length()) {
            var told = text.charAt(start + TOLD.length());
            var header = firstLine(text, start + TOLD.length() + 1);
            return DELIMITERS.indexOf(told) < 0 ? null : of(text, header, String.valueOf(told));
        }
        return of(text, start, DELIMITERS);
    }

    private static int firstLine(String text, int from) {
        var start = from;
        while (start < text.length() && Span.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static @Nullable TableForm of(String text, int start, String delimiters) {
        var end = Math.min(text.length(), start + SAMPLE);
        var line = text.indexOf('\n', start);
        var header = text.substring(start, line < 0 || line > end ? end : line);
        if (header.length() > LONGEST_HEADER) {
            return null;
        }
        TableForm best = null;
        for (var delimiter : delimiters.toCharArray()) {
            if (header.indexOf(delimiter) > 0) {
                var sample = Rows.Sample.of(text.substring(start, end), delimiter, SAMPLED_ROWS);
                var form = of(delimiter, start, sample);
                best = form == null || (best != null && best.known() >= form.known()) ? best : form;
            }
        }
        return best;
    }

    /** A header of episodes above rows of which most are as wide. */
    private static @Nullable TableForm of(char delimiter, int start, Rows.Sample sample) {
        var rows = sample.rows();
        if (rows.isEmpty() || rows.size() == 1 && !sample.isBroken()) {
            return null;
        }
        var width = rows.getFirst().cells().size();
        var wide = rows.stream().skip(1).filter(row -> row.cells().size() == width).count();
        var headings = Heading.all(rows.getFirst().cells());
        return wide * 2 >= rows.size() - 1 && Heading.tellOfEpisodes(headings)
                ? new TableForm(delimiter, start, headings)
                : null;
    }

    private long known() {
        return headings.stream().filter(heading -> heading.field() != null).count();
    }
}

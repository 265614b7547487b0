package dev.talkgraph.table;

import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a table one after the other (RFC 4180), bounded in width and in the size of values. */
final class Rows {

    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 100_000;

    private final String text;
    private final int start;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long linesRead;

    /**
     * Opens a table.
     *
     * @param start where its first row begins
     */
    Rows(String text, int start, char delimiter) {
        this.text = text;
        this.start = start;
        try {
            this.parser = format(delimiter).parse(new StringReader(text.substring(start)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.records = parser.iterator();
    }

    /** Words behind a closing quotation mark are kept: "Fog" and sea. */
    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /**
     * The first rows of what may be a table, those that say nothing left out.
     *
     * @param isBroken whether a row behind them cannot be read
     */
    record Sample(List<Row> rows, boolean isBroken) {

        static Sample of(String text, char delimiter, int most) {
            var rows = new ArrayList<Row>();
            var all = new Rows(text, 0, delimiter);
            try {
                while (rows.size() < most && all.hasNext()) {
                    var row = all.next();
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                }
            } catch (UnreadableSource broken) {
                return new Sample(rows, true);
            }
            return new Sample(rows, false);
        }
    }

    /** Whether there is another row; throws {@link UnreadableSource} if it is never closed. */
    boolean hasNext() {
        linesRead = parser.getCurrentLineNumber();
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw unreadable("A quotation mark opens a value of this row and none closes it");
        }
    }

    /**
     * The next row, asked for after {@link #hasNext}.
     *
     * @throws UnreadableSource if it has too many values or too long a one
     */
    Row next() {
        var row = records.next();
        if (row.size() > MOST_COLUMNS) {
            throw unreadable("This row has more than " + MOST_COLUMNS + " values");
        }
        var cells = new ArrayList<String>();
        for (var cell : row) {
            if (cell.length() > LONGEST_CELL) {
                throw unreadable("This row's value has more than " + LONGEST_CELL + " characters");
            }
            var lines = cell.replace("\r\n", "\n").replace('\r', '\n');
            cells.add(new Span(lines, 0, lines.length()).from(0).words());
        }
        return new Row(lineOf(start) + Math.toIntExact(linesRead), cells);
    }

    private UnreadableSource unreadable(String reason) {
        var offset = start;
        for (var line = 0L; line < linesRead && offset < text.length(); offset++) {
            line += endsLine(offset) ? 1 : 0;
        }
        return new UnreadableSource(reason, offset);
    }

    private int lineOf(int offset) {
        var line = 1;
        for (var at = 0; at < offset; at++) {
            line += endsLine(at) ? 1 : 0;
        }
        return line;
    }

    private boolean endsLine(int at) {
        var isPair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !isPair);
    }
}

package dev.talkgraph.export;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A line of a file that {@code neo4j-admin database import} reads: RFC 4180, but that what is
 * absent has no quotation marks and what is empty has. In a list the elements are kept apart by
 * U+001F, which is taken out of them, as the importer knows no way to write it.
 */
final class CsvLine {

    /** The separator as the importer's argument. */
    static final String SEPARATOR_NAME = "U+001F";

    private static final String SEPARATOR = "\u001F";

    private final StringBuilder line = new StringBuilder();

    /** Adds a field; none is an absent value. */
    CsvLine add(@Nullable Object value) {
        if (!line.isEmpty()) {
            line.append(',');
        }
        if (value != null) {
            line.append('"').append(text(value).replace("\"", "\"\"")).append('"');
        } else if (line.isEmpty()) {
            throw new IllegalArgumentException("A line begins with an id");
        }
        return this;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(CsvLine::element).collect(Collectors.joining(SEPARATOR))
                : value.toString();
    }

    private static String element(Object value) {
        return value.toString().replace(SEPARATOR, " ");
    }

    @Override
    public String toString() {
        return line.append('\n').toString();
    }
}

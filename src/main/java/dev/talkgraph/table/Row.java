package dev.talkgraph.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the text on which it begins, from 1
 * @param cells without blanks at their edges
 */
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /** The value in a column; nothing behind the row's end. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

package dev.talkgraph.table;

import dev.talkgraph.source.EpisodeField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a table's columns tell, as far as only all their values together show it. */
final class Columns {

    /** What programs and people write where there is nothing. */
    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "nan", "null", "none", "n/a", "na", "nil", "?");

    private static final int LONGEST_TITLE = 150;

    /** No unit is shorter than an episode, and no episode is longer than this in minutes. */
    private static final double MOST_MINUTES = 600;

    private final List<Heading> headings;
    private final List<Row> rows;
    private final List<@Nullable EpisodeField> fields = new ArrayList<>();
    private final List<DayOrder> orders = new ArrayList<>();
    private final List<Boolean> hasUnit = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Columns(List<Heading> headings, List<Row> rows) {
        this.headings = headings;
        this.rows = rows;
        for (var i = 0; i < headings.size(); i++) {
            var field = headings.get(i).field();
            fields.add(field);
            orders.add(field == EpisodeField.DATE ? decideOrder(i) : DayOrder.UNKNOWN);
            hasUnit.add(field != EpisodeField.DURATION || decideUnit(i));
        }
        nameByFirstDescription();
    }

    int size() {
        return headings.size();
    }

    Heading heading(int column) {
        return headings.get(column);
    }

    @Nullable EpisodeField field(int column) {
        return fields.get(column);
    }

    /** What stands first in this column's days. */
    DayOrder order(int column) {
        return orders.get(column);
    }

    /** Whether it is known what a bare number in this column counts. */
    boolean tellsUnit(int column) {
        return hasUnit.get(column);
    }

    /** What could not be decided, for the reader of the table. */
    List<String> notes() {
        return notes;
    }

    /** Whether the value says that there is none. */
    static boolean isNothing(String value) {
        return value.isEmpty() || NOTHING.contains(value.toLowerCase(Locale.ROOT));
    }

    private Stream<String> values(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(Predicate.not(Columns::isNothing));
    }

    private DayOrder decideOrder(int column) {
        var order = DayOrder.of(headings.get(column).unit(), values(column));
        var unread =
                values(column)
                        .filter(DayOrder::isNumbers)
                        .filter(value -> order.day(value) == null)
                        .count();
        if (unread > 0) {
            note(
                    column,
                    unread + " days may be read in two ways or do not exist; they are left out");
        }
        return order;
    }

    /** Bare numbers are seconds, unless they may as well be minutes. */
    private boolean decideUnit(int column) {
        var numbers =
                values(column).filter(value -> value.matches("\\d{1,6}(\\.\\d{1,6})?")).toList();
        var unsaid =
                headings.get(column).unit().isEmpty()
                        && !headings.get(column).words().toLowerCase(Locale.ROOT).contains("sec")
                        && !numbers.isEmpty()
                        && numbers.stream().mapToDouble(Double::parseDouble).max().orElse(0)
                                <= MOST_MINUTES;
        if (unsaid) {
            note(column, "the numbers may be minutes or seconds; they are left out");
        }
        return !unsaid;
    }

    /** Without a title, the first of two descriptions is one where it is always short. */
    private void nameByFirstDescription() {
        var first = fields.indexOf(EpisodeField.DESCRIPTION);
        var isOnly = first == fields.lastIndexOf(EpisodeField.DESCRIPTION);
        if (first >= 0
                && !isOnly
                && !fields.contains(EpisodeField.TITLE)
                && values(first).allMatch(Columns::isTitle)) {
            fields.set(first, EpisodeField.TITLE);
        }
    }

    private static boolean isTitle(String value) {
        return value.length() <= LONGEST_TITLE && value.indexOf('\n') < 0 && !value.endsWith(".");
    }

    private void note(int column, String words) {
        notes.add("Column “" + headings.get(column).words() + "”: " + words);
    }
}

package dev.talkgraph.table;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the day or the month stands first in the dates of a column: "3/4/2020". */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T,].{0,40})?");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    /** By the heading where it says so, or else by a number that is no month; with dots the day. */
    static DayOrder of(String unit, Stream<String> column) {
        if (unit.startsWith("d") && unit.contains("m")) {
            return DAY_FIRST;
        }
        if (unit.startsWith("m") && unit.contains("d")) {
            return MONTH_FIRST;
        }
        var dates = column.map(NUMBERS::matcher).filter(Matcher::matches).toList();
        var dayFirst = dates.stream().anyMatch(date -> number(date, 1) > MONTHS);
        var monthFirst = dates.stream().anyMatch(date -> number(date, 3) > MONTHS);
        if (dayFirst != monthFirst) {
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        var dotted = !dates.isEmpty() && dates.stream().allMatch(date -> ".".equals(date.group(2)));
        return dotted ? DAY_FIRST : UNKNOWN;
    }

    /** Whether the words are three numbers of which the last is the year. */
    static boolean isNumbers(String words) {
        return NUMBERS.matcher(words).matches();
    }

    /** The day that three numbers are; null where two are possible. */
    @Nullable LocalDate day(String words) {
        var date = NUMBERS.matcher(words);
        if (!date.matches()) {
            return null;
        }
        var first = number(date, 1);
        var second = number(date, 3);
        var year = number(date, 4) + (date.group(4).length() == 2 ? CENTURY : 0);
        return switch (this) {
            case DAY_FIRST -> date(year, second, first);
            case MONTH_FIRST -> date(year, first, second);
            case UNKNOWN ->
                    first > MONTHS || first == second
                            ? date(year, second, first)
                            : second > MONTHS ? date(year, first, second) : null;
        };
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}

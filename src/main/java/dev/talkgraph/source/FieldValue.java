package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as people note them: days, lengths, numbers. What can be read in two ways is not read. */
public final class FieldValue {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("(?:#|(?i:episode|ep)\\.?\\s*#?)?\\s*(\\d{1,6})(?:\\.0{0,2})?");
    private static final Pattern SEASONED =
            Pattern.compile(
                    "(?i)s(?:eason)?\\s*(\\d{1,3})\\s*[,.:–-]?\\s*e(?:p|pisode)?\\s*(\\d{1,5})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([/.]?)(\\d{2})\\2(\\d{2})(?:[T ].*)?");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(\\d{1,2})[-/ ](\\p{L}{3,9})[-/ ](\\d{4}|\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2}) days? (.*)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern UNITS =
            Pattern.compile(
                    "(?:(\\d{1,3})\\s*(?:h|hr|hrs|hours?))?\\s*(?:(\\d{1,3})\\s*(?:m|min|mins|minutes?))?"
                            + "\\s*(?:(\\d{1,5})\\s*(?:s|sec|secs|seconds?))?");

    private FieldValue() {}

    /** A whole number: "12", "#12", "Ep. 12", "S02E12", and "12.0" as programs write it. */
    public static @Nullable Integer number(String value) {
        var plain = value.strip();
        if (plain.length() > LONGEST) {
            return null;
        }
        var found = NUMBER.matcher(plain);
        var seasoned = SEASONED.matcher(plain);
        return found.matches()
                ? Integer.valueOf(found.group(1))
                : seasoned.matches() ? Integer.valueOf(seasoned.group(2)) : null;
    }

    /** The season of "S02E12". */
    static @Nullable Integer season(String value) {
        var plain = value.strip();
        var seasoned = SEASONED.matcher(plain);
        return plain.length() <= LONGEST && seasoned.matches()
                ? Integer.valueOf(seasoned.group(1))
                : null;
    }

    /** A day; "3/4/2020" is none, as it is another day for others. */
    public static @Nullable LocalDate day(String value) {
        var plain = value.strip();
        if (plain.length() > LONGEST) {
            return null;
        }
        var slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return slashed(slashed, plain.indexOf('.') > 0);
        }
        var rewritten = rewritten(plain);
        return CalendarDay.in(new Span(rewritten, 0, rewritten.length()));
    }

    /** "2019/03/14", "20190314" and "14-Mar-19" as others write them. */
    private static String rewritten(String day) {
        var yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return yearFirst.group(1) + "-" + yearFirst.group(3) + "-" + yearFirst.group(4);
        }
        var named = MONTH_NAMED.matcher(day);
        if (!named.matches()) {
            return day;
        }
        var year = named.group(3);
        return named.group(1) + " " + named.group(2) + (year.length() == 2 ? " 20" : " ") + year;
    }

    /** With full stops the day stands first; with slashes it is the number that is no month. */
    private static @Nullable LocalDate slashed(Matcher parts, boolean dotted) {
        var first = Integer.parseInt(parts.group(1));
        var second = Integer.parseInt(parts.group(2));
        var year = Integer.parseInt(parts.group(3));
        try {
            if (dotted || first > 12 || first == second) {
                return LocalDate.of(year, second, first);
            }
            return second > 12 ? LocalDate.of(year, first, second) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** A length in seconds: "1:29:12", "89 min", "1 h 29 m", "5352.0", "0 days 01:29:12". */
    public static @Nullable Double seconds(String value) {
        var plain = value.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        var days = DAYS.matcher(plain);
        if (days.matches()) {
            var rest = seconds(days.group(2));
            return rest == null ? null : Integer.parseInt(days.group(1)) * 86_400.0 + rest;
        }
        if (plain.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
            return Double.valueOf(plain);
        }
        var clock = Clock.seconds(plain);
        if (clock != null) {
            return clock;
        }
        var units = UNITS.matcher(plain.startsWith("pt") ? plain.substring(2) : plain);
        return units.matches() ? sum(units.group(1), units.group(2), units.group(3)) : null;
    }

    private static double sum(
            @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        return 3600.0 * whole(hours) + 60.0 * whole(minutes) + whole(seconds);
    }

    private static int whole(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

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
            Pattern.compile("(?:#|(?i:episode|ep)\\.?\\s*#?)?\\s*(\\d{1,6})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern UNITS =
            Pattern.compile(
                    "(?:(\\d{1,3})\\s*(?:h|hr|hrs|hours?))?\\s*(?:(\\d{1,3})\\s*(?:m|min|mins|minutes?))?"
                            + "\\s*(?:(\\d{1,5})\\s*(?:s|sec|secs|seconds?))?");

    private FieldValue() {}

    /** A whole number: "12", "#12", "Ep. 12". */
    public static @Nullable Integer number(String value) {
        var plain = value.strip();
        var found = NUMBER.matcher(plain);
        return plain.length() <= LONGEST && found.matches()
                ? Integer.valueOf(found.group(1))
                : null;
    }

    /** A day; "3/4/2020" is none, as it is another day for others. */
    public static @Nullable LocalDate day(String value) {
        var plain = value.strip();
        var slashed = SLASHED.matcher(plain);
        return plain.length() <= LONGEST && slashed.matches()
                ? slashed(slashed, plain.indexOf('.') > 0)
                : CalendarDay.in(new Span(plain, 0, plain.length()));
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

    /** A length in seconds: "1:29:12", "89 min", "1 h 29 m", "5352.0". */
    public static @Nullable Double seconds(String value) {
        var plain = value.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
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

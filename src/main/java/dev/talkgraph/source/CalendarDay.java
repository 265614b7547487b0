package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A day as people write it: "June 11, 2026", "Thu, 11 Jun 2026", "2026-06-11". */
public final class CalendarDay {

    private static final int LONGEST = 100;
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private CalendarDay() {}

    /** The day, or null where none is written, or only in a way that two countries read apart. */
    public static @Nullable LocalDate in(Span words) {
        if (words.length() > LONGEST) {
            return null;
        }
        Integer year = null;
        Integer month = null;
        Integer day = null;
        for (var token : words.words().toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            var iso = iso(token);
            if (iso != null) {
                return iso;
            }
            var number = leadingNumber(token);
            if (month == null && monthOf(token) > 0) {
                month = monthOf(token);
            } else if (year == null && number >= 1000 && number <= 9999) {
                year = number;
            } else if (day == null && number >= 1 && number <= 31) {
                day = number;
            }
        }
        return year == null || month == null || day == null ? null : date(year, month, day);
    }

    private static @Nullable LocalDate iso(String token) {
        if (token.length() < 10 || token.charAt(4) != '-' || token.charAt(7) != '-') {
            return null;
        }
        return date(
                leadingNumber(token.substring(0, 4)),
                leadingNumber(token.substring(5, 7)),
                leadingNumber(token.substring(8, 10)));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int monthOf(String token) {
        var letters = 0;
        while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
            letters++;
        }
        for (var i = 0; letters > 2 && i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(token.substring(0, letters))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number a token begins with, as in "11th", or -1; a time such as "9:30" is none. */
    private static int leadingNumber(String token) {
        var value = 0;
        var digits = 0;
        while (digits < token.length() && digits < 5) {
            var digit = token.charAt(digits) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            digits++;
        }
        var time = digits < token.length() && token.charAt(digits) == ':';
        return digits == 0 || digits > 4 || time ? -1 : value;
    }
}

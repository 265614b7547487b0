package dev.talkgraph.feed;

import dev.talkgraph.source.CalendarDay;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The day on which an item came out, where the feed's clock stands: the day that is written. */
final class Day {

    /** RFC 822 has two digits for the year; it is of this century. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}[ -]\\p{L}{3,9}[ -])(\\d{2})(?= |$)");

    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1990;

    private Day() {}

    static @Nullable LocalDate of(Fields fields) {
        var written =
                new String[] {
                    fields.text(Vocabulary.RSS, "pubdate"),
                    fields.text(Vocabulary.RSS, "published"),
                    fields.text(Vocabulary.DUBLIN_CORE, "date"),
                    fields.text(Vocabulary.DUBLIN_CORE, "issued"),
                    fields.text(Vocabulary.ATOM, "published"),
                    fields.text(Vocabulary.RSS, "updated"),
                    fields.text(Vocabulary.ATOM, "updated")
                };
        for (var words : written) {
            var day = day(words);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Nothing was podcast before 1990: such a day is a clock that was never set. */
    static @Nullable LocalDate day(String written) {
        var words = Words.cut(written, LONGEST);
        var full = SHORT_YEAR.matcher(words).replaceFirst("$120$2");
        if (full.matches(".*\\d-\\p{L}.*")) {
            full = full.replace('-', ' ');
        }
        var day = CalendarDay.in(new Span(full, 0, full.length()));
        return day == null || day.getYear() < FIRST_YEAR ? null : day;
    }
}

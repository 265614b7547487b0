package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Times and lengths as clocks show them: "1:02:03", "02:03", "75:00", "00:02:03.500", "02:03,5". The
 * one place that reads them, whatever stands around them.
 */
public final class Clock {

    private static final int LONGEST = 24;

    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[.,](\\d{1,9}))?");

    private static final int MOST = 59;

    private Clock() {}

    /** The seconds, or null if the piece is no time. */
    public static @Nullable Double seconds(Span time) {
        return time.length() > LONGEST ? null : seconds(time.words());
    }

    /**
     * The seconds, or null if the words are no time: none has more than 59 seconds, and only one
     * without hours has more than 59 minutes.
     */
    public static @Nullable Double seconds(String time) {
        if (time.length() > LONGEST) {
            return null;
        }
        var found = TIME.matcher(time);
        if (!found.matches()) {
            return null;
        }
        var hours = found.group(1);
        var minutes = Integer.parseInt(found.group(2));
        var seconds = Integer.parseInt(found.group(3));
        if (seconds > MOST || hours != null && minutes > MOST) {
            return null;
        }
        var whole = (hours == null ? 0 : Integer.parseInt(hours)) * 3600 + minutes * 60 + seconds;
        var fraction = found.group(4);
        return fraction == null ? (double) whole : Double.parseDouble(whole + "." + fraction);
    }
}

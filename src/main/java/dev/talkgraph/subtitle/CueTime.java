package dev.talkgraph.subtitle;

import dev.talkgraph.source.Clock;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * The line above a cue's words: {@code 00:01.500 --> 00:03.250}, with a full stop or a comma, and
 * whatever stands behind it. Without hours the minutes may go past 59.
 *
 * @param start in seconds
 * @param end in seconds
 */
record CueTime(double start, double end) {

    private static final int LONGEST = 300;

    /** Of a fraction behind a third colon, and of a minus, which some editors write. */
    private static final String TIME =
            "(-?(?:\\d{1,4}:)?-?\\d{1,4}:-?\\d{1,2}(?:[.,:]-?\\d{1,9})?)";

    private static final Pattern FRACTION = Pattern.compile("(\\d+:\\d+:\\d+):(\\d+)");

    private static final Pattern LINE =
            Pattern.compile("[\\s\\uFEFF]*" + TIME + "\\s*-{1,2}>\\s*" + TIME + "(?![\\d:]).*");

    /** The times of such a line; nothing if it is none, or its minutes and seconds are over 59. */
    static @Nullable CueTime of(String line) {
        if (line.length() > LONGEST || line.indexOf("->") < 0) {
            return null;
        }
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return null;
        }
        var start = seconds(found.group(1));
        var end = seconds(found.group(2));
        return start == null || end == null ? null : new CueTime(start, end);
    }

    /** A time before the recording begins is its beginning. */
    private static @Nullable Double seconds(String time) {
        if (time.indexOf('-') >= 0) {
            return 0.0;
        }
        return Clock.seconds(FRACTION.matcher(time).replaceFirst("$1.$2"));
    }
}

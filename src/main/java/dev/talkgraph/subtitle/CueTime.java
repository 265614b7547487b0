package dev.talkgraph.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
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

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[.,:](\\d{1,9}))?";

    private static final Pattern LINE =
            Pattern.compile("[\\s\\uFEFF]*" + TIME + "\\s*-{1,2}>\\s*" + TIME + "(?![\\d:]).*");

    private static final int GROUPS = 4;

    /** The times of such a line; nothing if it is none, or its minutes and seconds are over 59. */
    static @Nullable CueTime of(String line) {
        if (line.length() > LONGEST || line.indexOf("->") < 0) {
            return null;
        }
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return null;
        }
        var start = seconds(found, 0);
        var end = seconds(found, GROUPS);
        return start == null || end == null ? null : new CueTime(start, end);
    }

    private static @Nullable Double seconds(Matcher found, int before) {
        var hours = found.group(before + 1);
        var minutes = Integer.parseInt(found.group(before + 2));
        var seconds = Integer.parseInt(found.group(before + 3));
        var fraction = found.group(before + 4);
        if (seconds > 59 || minutes > 59 && hours != null) {
            return null;
        }
        var whole = (hours == null ? 0 : Integer.parseInt(hours)) * 3600 + minutes * 60 + seconds;
        return fraction == null ? whole : Double.parseDouble(whole + "." + fraction);
    }
}

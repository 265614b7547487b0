package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

/** Times as written: "1:02:03", "02:03". */
public final class Clock {

    private static final int LONGEST = 9;

    private Clock() {}

    /** The seconds, or null if the piece is no time. */
    public static @Nullable Double seconds(Span time) {
        if (time.isEmpty() || time.length() > LONGEST) {
            return null;
        }
        var parts = time.words().split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        var seconds = 0;
        for (var i = 0; i < parts.length; i++) {
            var value = number(parts[i]);
            if (value < 0 || (i > 0 && value > 59 && (i > 1 || parts.length == 2))) {
                return null;
            }
            seconds = seconds * 60 + value;
        }
        return (double) seconds;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 3) {
            return -1;
        }
        var value = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}

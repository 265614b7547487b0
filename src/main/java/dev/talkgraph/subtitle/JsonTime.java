package dev.talkgraph.subtitle;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.regex.Pattern;

/** Times in JSON: seconds as a number or a text, or a clock: "00:01:02.500". */
final class JsonTime {

    private static final double LATEST = 400_000;
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,4}):(\\d{1,2}(?:[.,]\\d{1,9})?)");

    private JsonTime() {}

    /** Seconds from the start of the recording; nothing for what is none, or after four days. */
    static @Nullable Double seconds(JsonNode value) {
        @Nullable Double seconds = null;
        if (value.isNumber()) {
            seconds = value.asDouble();
        } else if (value.isString() && value.asString().length() < 30) {
            seconds = of(value.asString().strip());
        }
        return seconds == null || !(seconds >= 0 && seconds < LATEST) ? null : seconds;
    }

    private static @Nullable Double of(String text) {
        if (text.matches("\\d{1,7}(?:\\.\\d{1,9})?s?")) {
            return Double.valueOf(text.replace("s", ""));
        }
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return null;
        }
        var hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        return hours * 3600.0
                + Integer.parseInt(clock.group(2)) * 60.0
                + Double.parseDouble(clock.group(3).replace(',', '.'));
    }
}

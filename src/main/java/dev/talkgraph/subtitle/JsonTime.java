package dev.talkgraph.subtitle;

import dev.talkgraph.source.Clock;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Times in JSON: seconds as a number or a text, or a clock: "00:01:02.500". */
final class JsonTime {

    private static final double LATEST = 400_000;

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
        return Clock.seconds(text);
    }
}

package dev.talkgraph.source;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of a source as a tree, of a depth and size that do no harm. */
public final class BoundedJson {

    /** A tree takes about ten times the memory of its text. */
    private static final int LARGEST = 16_000_000;

    private static final JsonMapper MAPPER =
            new JsonMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(32)
                                            .maxTokenCount(4_000_000)
                                            .maxStringLength(2_000_000)
                                            .maxNameLength(1_000)
                                            .maxNumberLength(40)
                                            .build())
                            .build());

    private BoundedJson() {}

    /** Whether the text begins as an object or a list does. */
    public static boolean isLike(Lines lines) {
        return lines.size() > 0 && "{[".indexOf(lines.get(0).at(0)) >= 0;
    }

    /**
     * Reads the whole text.
     *
     * @throws UnreadableSource if it is no JSON, deeper than 32 levels, or longer than 16 million
     *     characters; with the place
     */
    public static JsonNode of(String text) {
        if (text.length() > LARGEST) {
            throw new UnreadableSource("The JSON has more than " + LARGEST + " characters", null);
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var told = place == null ? -1 : place.getCharOffset();
            var at = told < 0 ? reached(text) : told;
            throw new UnreadableSource(
                    "The JSON is broken: " + firstLine(broken.getOriginalMessage()),
                    at < 0 ? null : Math.toIntExact(Math.min(at, text.length())));
        }
    }

    /** How far one gets token by token: what breaks a bound is told without its place. */
    private static long reached(String text) {
        try (var parser = MAPPER.createParser(text)) {
            try {
                while (parser.nextToken() != null) {
                    // Only the place is asked for.
                }
                return -1;
            } catch (JacksonException broken) {
                return parser.currentLocation().getCharOffset();
            }
        }
    }

    private static String firstLine(String message) {
        var end = message.indexOf('\n');
        var line = end < 0 ? message : message.substring(0, end);
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said beside sources, name by name; every value is looked at before it counts. */
record Stated(Map<String, String> values) {

    static final List<String> OF_THE_EPISODE =
            List.of("podcast", "number", "title", "publishedOn", "url");

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_URL = 2000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SOURCE_ID = Pattern.compile("[0-9a-f]{64}");

    Stated {
        values = Map.copyOf(values);
    }

    /**
     * What is said of the episode.
     *
     * @throws InvalidParameter for a value that cannot be
     */
    EpisodeStatement episode() {
        return new EpisodeStatement(
                text("podcast"), number(), text("title"), date(), url("url"), null, null);
    }

    /** Where the source came from, if that is said. */
    List<String> uris() {
        var uri = url("uri");
        return uri == null ? List.of() : List.of(uri);
    }

    /** The source it takes the place of, if that is said. */
    List<String> replaces() {
        var id = values.get("replaces");
        if (id == null) {
            return List.of();
        }
        if (!SOURCE_ID.matcher(id).matches()) {
            throw new InvalidParameter("replaces", "the id of a source, 64 hexadecimal digits");
        }
        return List.of(id);
    }

    @Nullable String text(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        var plain = value.strip();
        var isPlain = plain.codePoints().noneMatch(Stated::isHidden);
        if (plain.isEmpty() || plain.length() > LONGEST_TEXT || !isPlain) {
            throw new InvalidParameter(name, "a line of 1 to " + LONGEST_TEXT + " characters");
        }
        return plain;
    }

    private @Nullable Integer number() {
        var value = values.get("number");
        if (value == null) {
            return null;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidParameter("number", "a whole number from 1 to 999999999");
        }
        return Integer.valueOf(value);
    }

    private @Nullable LocalDate date() {
        var value = values.get("publishedOn");
        if (value == null) {
            return null;
        }
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noDay) {
            // Said below, as for any other text that is no date.
        }
        throw new InvalidParameter("publishedOn", "a date such as 2020-07-14");
    }

    private @Nullable String url(String name) {
        var value = values.get(name);
        if (value == null || isWebAddress(value)) {
            return value;
        }
        throw new InvalidParameter(
                name, "an http or https address of at most " + LONGEST_URL + " characters");
    }

    private static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            return value.length() <= LONGEST_URL
                    && uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean isHidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}

package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A title line taken apart: "Title | Show #12", "#12 – Title | Show", "Title | Show | Ep. 12".
 *
 * @param title absent where the line names show and number only
 */
public record EpisodeTitle(
        @Nullable String title, @Nullable String podcast, @Nullable Integer number) {

    private static final EpisodeTitle NOTHING = new EpisodeTitle(null, null, null);
    private static final int LONGEST = 1_000;
    private static final String DIGITS = "\\s{0,3}#?\\s{0,3}(\\d{1,6})";
    private static final Pattern ALONE =
            pattern("[(\\[]?(?:#|(?:episode|ep|number|nr|no)\\b\\.?)" + DIGITS + "[)\\]]?");
    private static final Pattern LEADING =
            pattern("(?:#|(?:episode|ep)\\b\\.?)" + DIGITS + "\\s{0,3}[-–—:.,]\\s{0,3}(?=\\S)");

    /** "Symphony No. 9" is a title, so that "No." counts only where it stands alone. */
    private static final Pattern TRAILING =
            pattern(
                    "(?<=\\S)[\\s,:–—-]{0,5}(?<![\\p{L}\\p{N}])[(\\[]?(?:#|(?:episode|ep)\\b\\.?)"
                            + DIGITS
                            + "[)\\]]?$");

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Takes a line apart; one that is too long for a title gives nothing. */
    public static EpisodeTitle of(String line) {
        if (line.length() > LONGEST) {
            return NOTHING;
        }
        var parts = new ArrayList<String>();
        for (var part : line.split("[|｜]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? NOTHING : of(parts);
    }

    private static EpisodeTitle of(List<String> parts) {
        var alone = numberAlone(parts);
        if (alone != null) {
            return parts.size() == 1 && parts.getFirst().indexOf(':') < 0
                    ? new EpisodeTitle(null, parts.getFirst(), alone)
                    : named(parts, parts.size() - 1, alone);
        }
        var leading = cut(parts, 0, LEADING);
        if (leading != null) {
            return named(parts, parts.size() - 1, leading);
        }
        var trailing = cut(parts, parts.size() - 1, TRAILING);
        if (trailing != null || parts.size() == 1) {
            return named(parts, parts.size() - 1, trailing);
        }
        var first = cut(parts, 0, TRAILING);
        var showFirst = first != null && parts.getFirst().indexOf(':') < 0;
        return named(parts, showFirst ? 0 : parts.size() - 1, first);
    }

    /** The number that is a part of its own, which is taken out. */
    private static @Nullable Integer numberAlone(List<String> parts) {
        for (var part : parts) {
            var matcher = ALONE.matcher(part);
            if (matcher.matches()) {
                parts.remove(part);
                return Integer.valueOf(matcher.group(1));
            }
        }
        return null;
    }

    /** The number that the pattern finds in one part, which loses it. */
    private static @Nullable Integer cut(List<String> parts, int index, Pattern pattern) {
        var part = parts.get(index);
        var matcher = pattern.matcher(part);
        if (!matcher.find() || (pattern == LEADING && matcher.start() > 0)) {
            return null;
        }
        var rest = part.substring(0, matcher.start()) + part.substring(matcher.end());
        parts.set(index, rest.strip());
        return Integer.valueOf(matcher.group(1));
    }

    private static EpisodeTitle named(List<String> parts, int show, @Nullable Integer number) {
        if (parts.isEmpty()) {
            return new EpisodeTitle(null, null, number);
        }
        if (parts.size() == 1) {
            return new EpisodeTitle(parts.getFirst(), null, number);
        }
        var podcast = parts.remove(show);
        return new EpisodeTitle(String.join(" | ", parts), podcast, number);
    }
}

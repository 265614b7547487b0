package dev.talkgraph.feed;

import dev.talkgraph.source.EpisodeTitle;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item's title without what the feed says elsewhere: the show, the season, the number.
 *
 * @param title absent where the item is called by its number alone
 */
record ItemTitle(@Nullable String title, @Nullable Integer season, @Nullable Integer number) {

    private static final String END = "\\s{0,3}[-–—:.,|]{0,2}\\s{0,3}";
    private static final Pattern SEASON =
            pattern(
                    "[\\[(]?S(\\d{1,3})\\s{0,2}[:.,-]?\\s{0,2}EP?\\.?\\s{0,2}(\\d{1,5})[\\])]?"
                            + END
                            + "(?=\\D|$)");
    private static final Pattern SEASON_ALONE =
            pattern(
                    "season\\s{1,3}(\\d{1,3})[\\s,:–—-]{1,4}(?:episode|ep\\.?)\\s{0,3}(\\d{1,5})"
                            + END);
    private static final Pattern SHORT =
            pattern(
                    "[\\[(]?(?:E|EP|PODCAST|SHOW|NO\\.?)\\s?(\\d{1,5})[\\])]?\\s{0,3}[-–—:|.]{1,2}\\s{0,3}(?=\\S)");
    private static final Pattern IN_BRACKETS =
            pattern("\\s{0,3}[\\[(]\\s?(?:ep|episode|#)[.\\s]{0,2}#?(\\d{1,6})\\s?!?\\s?[\\])]$");
    private static final Pattern BARE =
            pattern(
                    "[\\[(]?(\\d{1,5})[\\])]?(?:\\s{0,3}[:–—|-]\\s{0,3}|\\.\\s{1,3}|\\)\\s{1,3})(?=[^\\s\\d]|\\d+\\D*\\s)");

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Takes a title apart.
     *
     * @param stated the number that the item states beside its title
     * @param numbered whether a number alone before a title is the episode's throughout the feed
     */
    static ItemTitle of(
            String written, @Nullable String show, @Nullable Integer stated, boolean numbered) {
        var rest = withoutShow(written, show);
        for (var pattern : new Pattern[] {SEASON, SEASON_ALONE}) {
            var both = pattern.matcher(rest);
            if (both.lookingAt()) {
                return new ItemTitle(
                        orNull(withoutShow(rest.substring(both.end()), show)),
                        Integer.valueOf(both.group(1)),
                        Integer.valueOf(both.group(2)));
            }
        }
        var brackets = IN_BRACKETS.matcher(rest);
        if (brackets.find()) {
            return of(rest.substring(0, brackets.start()), brackets, show);
        }
        var bare = BARE.matcher(rest);
        if (bare.lookingAt() && (numbered || Integer.valueOf(bare.group(1)).equals(stated))) {
            return of(rest.substring(bare.end()), bare, show);
        }
        var brief = SHORT.matcher(rest);
        if (brief.lookingAt()) {
            return of(rest.substring(brief.end()), brief, show);
        }
        return parted(rest, show);
    }

    private static ItemTitle of(String rest, Matcher number, @Nullable String show) {
        var title = parted(rest, show).title();
        return new ItemTitle(
                title == null ? orNull(rest) : title, null, Integer.valueOf(number.group(1)));
    }

    /** A part behind a bar is the show only if it is called so. */
    private static ItemTitle parted(String line, @Nullable String show) {
        var parts = EpisodeTitle.of(line);
        var title = parts.title();
        var other = parts.podcast();
        if (title != null && other != null && !isShow(other, show)) {
            title = isShow(title, show) ? other : title + " | " + other;
        }
        var plain = title == null ? null : orNull(withoutShow(title, show));
        return new ItemTitle(plain, null, parts.number());
    }

    /** The number that the title begins with and nothing else tells to be one; 0 if there is none. */
    static int bare(String written, @Nullable String show) {
        var bare = BARE.matcher(withoutShow(written, show));
        return bare.lookingAt() ? Integer.parseInt(bare.group(1)) : 0;
    }

    private static boolean isShow(String part, @Nullable String show) {
        return show != null && bare(part).equals(bare(show));
    }

    private static String bare(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(?:the|podcast|show)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /** The show counts before or behind a title only with a mark between, or before a number. */
    private static String withoutShow(String written, @Nullable String show) {
        if (show == null || show.length() >= written.length()) {
            return written;
        }
        var before = written.regionMatches(true, 0, show, 0, show.length());
        var behind = before ? written.substring(show.length()).strip() : "";
        if (before
                && behind.matches(
                        "(?i)(?:[-–—:|]|#\\s?\\d|ep(?:isode)?\\b[.\\s]{0,2}#?\\d|\\d{1,5}\\s?[-–—:|]).*")) {
            var rest = behind.replaceFirst("^[-–—:|,\\s]+", "");
            return rest.isEmpty() ? written : rest;
        }
        var at = written.length() - show.length();
        if (written.regionMatches(true, at, show, 0, show.length())) {
            var title = written.substring(0, at).strip();
            return title.matches(".*[\\p{L}\\p{N}].*\\s[-–—|]$")
                    ? title.substring(0, title.length() - 1).strip()
                    : written;
        }
        return written;
    }

    private static @Nullable String orNull(String title) {
        var plain = title.strip();
        return plain.isEmpty() ? null : plain;
    }
}

package dev.talkgraph.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The address of an episode's page as it is compared: an episode and its transcript share one. */
final class PageAddress {

    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern REST = Pattern.compile("[?#].*$");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?:[-/_]transcript)?/*$");

    private PageAddress() {}

    /** Host and path without what leads to the same page, in lower case. */
    static String key(String url) {
        var page = SCHEME.matcher(url.strip()).replaceFirst("");
        var plain = REST.matcher(page).replaceFirst("");
        return TRANSCRIPT.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}

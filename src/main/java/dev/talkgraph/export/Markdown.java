package dev.talkgraph.export;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as Obsidian's Markdown shows it, not as it would read it. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~=$^%&{}!]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BULLET = Pattern.compile("^([-+])");
    private static final Pattern IN_LINKS = Pattern.compile("[\\[\\]|\\\\]+");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Markdown() {}

    /** Text on one line, in which nothing is markup: no tag, link, list, formula, comment or HTML. */
    static String text(String text) {
        var line = BLANKS.matcher(text).replaceAll(" ").strip();
        var plain = SIGNS.matcher(line).replaceAll("\\\\$0");
        plain = LIST.matcher(plain).replaceAll("$1\\\\$2");
        return BULLET.matcher(plain).replaceAll("\\\\$1");
    }

    /** A link to a note that shows the thing's own name. */
    static String link(String path, String name) {
        var shown = BLANKS.matcher(IN_LINKS.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
        return shown.isEmpty() ? "[[" + path + "]]" : "[[" + path + "|" + shown + "]]";
    }

    /** A link to a web page; none where the address is not one of the web. */
    static Optional<String> link(String shown, URI address) {
        return Optional.of(address)
                .filter(uri -> uri.getScheme() != null && uri.getHost() != null)
                .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"))
                .map(URI::toASCIIString)
                .map(url -> url.replace("(", "%28").replace(")", "%29"))
                .map(url -> "[" + text(shown) + "](" + url + ")");
    }

    /** The recording at a second; the second alone where there is no recording to link to. */
    static String at(double startSeconds, String recordingUrl) {
        var second = (long) Math.floor(startSeconds);
        var shown =
                "%d:%02d:%02d".formatted(second / HOUR, second % HOUR / MINUTE, second % MINUTE);
        var separator = recordingUrl.contains("?") ? "&t=" : "?t=";
        return address(recordingUrl + separator + second)
                .flatMap(address -> link(shown, address))
                .orElse(shown);
    }

    /** An address, if the text is one. */
    static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package dev.talkgraph.source;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses on the web as pages write them. */
public final class WebLink {

    private static final int LONGEST = 2_000;

    private WebLink() {}

    /** The address, or null if it is none that a browser may be sent to. */
    public static @Nullable String address(Span words) {
        if (words.length() > LONGEST) {
            return null;
        }
        try {
            var address = words.words();
            var uri = new URI(address);
            var scheme = uri.getScheme();
            var web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? address : null;
        } catch (URISyntaxException wrong) {
            return null;
        }
    }

    /** The address of the first Markdown link in this line, or null. */
    public static @Nullable String linked(Span line) {
        var open = line.indexOf("](", 0);
        var close = open < 0 ? -1 : line.indexOf(")", open);
        return close < 0 ? null : address(line.between(open + 2, close));
    }

    /** The address of the whole recording, made from one that leads to a second of it. */
    public static @Nullable String withoutSecond(Span address) {
        for (var mark : new String[] {"&t=", "?t=", "#t="}) {
            var at = address.indexOf(mark, 0);
            if (at > 0) {
                return address(address.between(0, at));
            }
        }
        return address(address);
    }
}

package dev.talkgraph.claims;

import java.util.List;
import java.util.Locale;

/** Recognises the words of advertisements, calls to subscribe and other business of a show. */
final class Selling {

    private static final List<String> SIGNS =
            List.of(
                    "promo code",
                    "discount code",
                    "coupon",
                    "% off",
                    "percent off",
                    "free trial",
                    "sign up at",
                    "sign up for",
                    "signing up at",
                    "sponsor",
                    "subscribe",
                    "patreon",
                    "five stars",
                    "5 stars",
                    "show notes",
                    "use code",
                    "using code",
                    "use the code",
                    "with code",
                    "at checkout",
                    "money back",
                    "money-back",
                    "limited time",
                    "free shipping",
                    "special offer",
                    "to support this podcast",
                    "support this show",
                    "brought to you by",
                    "presented by",
                    "follow me on",
                    "follow us on",
                    "click the link",
                    "link in the description",
                    "links in the description",
                    "in the description",
                    "download the app",
                    "months free",
                    "get it at",
                    "check it out at",
                    "go to the website",
                    "newsletter");

    private static final List<String> ADDRESSES =
            List.of(".com", ".org", ".net", ".io/", ".co/", "www.", "http");

    private Selling() {}

    /** Whether the words sell something or ask for support of the show. */
    static boolean isIn(String words) {
        var said = words.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(said::contains)
                || ADDRESSES.stream().anyMatch(said::contains);
    }
}

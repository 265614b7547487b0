package dev.talkgraph.feed;

import dev.talkgraph.source.UnreadableSource;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.util.HashSet;
import java.util.regex.Pattern;

/** A feed's text as a tree of bounded size; no DTD, and no entity that the text itself declares. */
final class FeedTree {

    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int MOST_PREFIXES = 64;

    private static final Pattern PREFIX = Pattern.compile("\\sxmlns:([^\\s=]{1,60})");

    private FeedTree() {}

    /**
     * The tree as a browser would make it of a text that may be cut off or badly nested; elements
     * deeper than 256 are taken for closed.
     *
     * @throws UnreadableSource if there are more than a million elements or 64 prefixes
     */
    static Document of(String text) {
        refuseTooMany(text);
        var root = FeedRoot.in(text);
        return Jsoup.parse(
                text.substring(Math.max(0, root)), "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    /** Each element costs many times its characters, and knows all prefixes. */
    private static void refuseTooMany(String text) {
        var elements = 0;
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<![CDATA[", at)) {
                var end = text.indexOf("]]>", at);
                at = end < 0 ? text.length() : end;
            } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                elements++;
            }
            if (elements > MOST_ELEMENTS) {
                throw new UnreadableSource(
                        "The feed has more than " + MOST_ELEMENTS + " elements", at);
            }
        }
        var prefixes = new HashSet<String>();
        var declared = PREFIX.matcher(text);
        while (declared.find()) {
            prefixes.add(declared.group(1));
            if (prefixes.size() > MOST_PREFIXES) {
                throw new UnreadableSource(
                        "The feed declares more than " + MOST_PREFIXES + " prefixes",
                        declared.start());
            }
        }
    }
}

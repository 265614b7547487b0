package dev.talkgraph.feed;

import dev.talkgraph.source.Span;
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

    private static final int LONGEST_JUNK = 1_000;
    private static final int LONGEST_HEAD = 50_000;
    private static final Pattern ROOT =
            Pattern.compile("<(?:rss|feed|rdf:rdf)(?=[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS =
            Pattern.compile("<(?:\\w{1,20}:)?(?:channel|item|entry|id|title|redirect)[\\s>]");
    private static final Pattern PREFIX = Pattern.compile("\\sxmlns:([^\\s=]{1,60})");

    private FeedTree() {}

    /**
     * Whether a root element of a feed begins the text, behind declarations, comments and a few words
     * that a server wrote above them.
     */
    static boolean begins(String text) {
        var head = text.substring(0, Math.min(LONGEST_HEAD, text.length()));
        var root = root(head);
        return root >= 0 && PARTS.matcher(head).find(root);
    }

    /** Where the root is, or -1 if another element, or too much else, stands before it. */
    private static int root(String head) {
        var at = head.indexOf('<');
        if (at > 0 && !isJunk(head.substring(0, at), head.startsWith("<?xml", at))) {
            return -1;
        }
        var junk = at;
        while (at >= 0 && junk <= LONGEST_JUNK) {
            if (ROOT.matcher(head).region(at, head.length()).lookingAt()) {
                return at;
            }
            var end = behind(head, at);
            if (end < 0) {
                return -1;
            }
            var isWithin = head.startsWith("<!", at) && !head.startsWith("<!--", at);
            at = head.indexOf('<', end);
            junk += isWithin ? 0 : at - end;
            if (at > 0 && head.startsWith("```", at - 4)) {
                return -1;
            }
        }
        return -1;
    }

    /** Words above a feed are a server's, in lines of their own; in prose a feed is an example. */
    private static boolean isJunk(String words, boolean declared) {
        var end = words.length() - 1;
        while (end > 0 && words.charAt(end) == ' ') {
            end--;
        }
        var blank = words.chars().allMatch(each -> Span.isBlank((char) each));
        return blank || declared && words.charAt(end) == '\n' && !words.contains("```");
    }

    /** The end of a comment, a declaration or an instruction, or -1 if it is none of these. */
    private static int behind(String head, int at) {
        if (head.startsWith("<!--", at)) {
            return ends(head, "-->", at);
        }
        if (head.startsWith("<?", at)) {
            return ends(head, "?>", at);
        }
        var doctype = head.regionMatches(true, at, "<!doctype", 0, 9);
        var html = head.regionMatches(true, at, "<!doctype html", 0, 14);
        var entity = head.startsWith("<!E", at) || head.startsWith("<!A", at);
        return doctype && !html || entity ? at + 2 : -1;
    }

    private static int ends(String head, String mark, int at) {
        var found = head.indexOf(mark, at);
        return found < 0 ? -1 : found + mark.length();
    }

    /**
     * The tree as a browser would make it of a text that may be cut off or badly nested; elements
     * deeper than 256 are taken for closed.
     *
     * @throws UnreadableSource if there are more than a million elements or 64 prefixes
     */
    static Document of(String text) {
        refuseTooMany(text);
        var start = Math.max(0, root(text.substring(0, Math.min(LONGEST_HEAD, text.length()))));
        return Jsoup.parse(text.substring(start), "", Parser.xmlParser().setMaxDepth(DEEPEST));
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

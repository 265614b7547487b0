package dev.talkgraph.feed;

import dev.talkgraph.source.Span;

import java.util.regex.Pattern;

/** The element in which all of a feed stands: how a feed is told from other texts. */
final class FeedRoot {

    private static final int LONGEST_JUNK = 1_000;
    private static final int LONGEST_HEAD = 50_000;
    private static final Pattern ROOT =
            Pattern.compile("<(?:rss|feed|rdf:rdf)(?=[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS =
            Pattern.compile("<(?:\\w{1,20}:)?(?:channel|item|entry|id|title|redirect)[\\s>]");

    private FeedRoot() {}

    /**
     * Whether a root element of a feed begins the text, behind declarations, comments and a few words
     * that a server wrote above them.
     */
    static boolean begins(String text) {
        var root = in(text);
        return root >= 0 && PARTS.matcher(head(text)).find(root);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(LONGEST_HEAD, text.length()));
    }

    /** Where the root is, or -1 if another element, or too much else, stands before it. */
    static int in(String text) {
        var head = head(text);
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
}

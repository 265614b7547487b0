package dev.talkgraph.feed;

import dev.talkgraph.source.Surrogates;

import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Words of a feed as people read them, however often they were escaped. */
final class Words {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,20}\\d{0,2});");
    private static final Pattern INLINE =
            Pattern.compile(
                    "</?(?:p|br|b|i|u|em|strong|span|font|a|sup|sub|code|div|small)(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final int MOST_ESCAPED = 2;

    private Words() {}

    /** One line without markup and without more than one blank in a row. */
    static String line(String raw) {
        var words = unescaped(raw);
        if (words.indexOf('<') >= 0 && INLINE.matcher(words).find()) {
            words =
                    Jsoup.parseBodyFragment(
                                    INLINE.matcher(words).replaceAll(" ").replace("<", "&lt;"))
                            .text();
        }
        return Surrogates.whole(BLANKS.matcher(words).replaceAll(" ").strip());
    }

    /** At most so many characters of a line, a pair of surrogates never parted. */
    static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        if (most <= 0) {
            return "";
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most)
                .strip();
    }

    static String unescaped(String raw) {
        var words = raw;
        for (var i = 0; i < MOST_ESCAPED && words.indexOf('&') >= 0; i++) {
            if (!ENTITY.matcher(words).find()) {
                return words;
            }
            words = Parser.unescapeEntities(words, false);
        }
        return words;
    }

    /** The text of an element up to the next thing that a feed says; markup within it left out. */
    static String of(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        var words = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof Element child && Fields.isField(child)) {
                break;
            }
            words.append(node instanceof Element child ? child.wholeText() : text(node));
        }
        return line(words.toString());
    }

    private static String text(Node node) {
        return node instanceof TextNode words ? words.getWholeText() : "";
    }

    /** The content of an element as HTML, whether it was escaped or stands there as it is. */
    static String markup(Element element) {
        var markup = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof Element child && Fields.isField(child)) {
                break;
            }
            var bare = node instanceof CDataNode || node instanceof TextNode;
            markup.append(bare ? text(node) : node.outerHtml());
        }
        return markup.toString();
    }
}

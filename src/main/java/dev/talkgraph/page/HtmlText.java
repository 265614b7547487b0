package dev.talkgraph.page;

import dev.talkgraph.source.Span;
import dev.talkgraph.source.Surrogates;
import dev.talkgraph.source.UnreadableSource;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an HTML page as lines: a block a line, headings set as Markdown sets them, without
 * navigation, scripts and styles. What stands on other pages is not fetched.
 */
public final class HtmlText {

    /** Deeper trees are made to exhaust whoever walks them. */
    private static final int DEEPEST = 512;

    /** A page's tree takes many times the memory of its text. */
    private static final int LARGEST = 8_000_000;

    private static final int LONGEST_TAG = 10_000;

    private static final String LEFT_OUT =
            "script, style, noscript, template, nav, aside, footer, button, select, svg, iframe,"
                    + " object, [hidden], [aria-hidden=true]";

    /** What sites set within an article; longer ones are hidden until one wants to read on. */
    private static final String BESIDE =
            "[class*=share], [class*=social], [class*=cookie], [id*=cookie],"
                    + " [style~=(?i)display\\s*:\\s*none]";

    private static final int LONGEST_BESIDE = 400;

    /** A block with more links leads elsewhere, and is about none of the places. */
    private static final int MOST_LINKS = 5;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "<(?:!doctype\\s+html|html|head|body|meta|title|main|article|section|div|p|h[1-6]"
                            + "|cite|time|span|ul|ol|table)[\\s/>]",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> BREAKING = Set.of("br", "hr", "tr", "li", "dt", "dd", "p");

    private static final int DEEPEST_LIST = 6;

    private final StringBuilder text = new StringBuilder();
    private int marked = -1;

    private HtmlText() {}

    /** Whether the text begins as an HTML page does, or a part of one. */
    public static boolean isHtml(String text) {
        var start = 0;
        while (start < text.length() && Span.isBlank(text.charAt(start))) {
            start++;
        }
        return BEGINNING.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The lines of the page's main part, or of all of it; throws if its tree is too deep. */
    public static String of(Document page) {
        page.select(LEFT_OUT).remove();
        leaveOutForms(page.body());
        page.select(BESIDE).stream()
                .filter(part -> part.text().length() < LONGEST_BESIDE)
                .forEach(Element::remove);
        var main = main(page);
        return of(main == null ? page.body() : main);
    }

    static String of(Element part) {
        var lines = new HtmlText();
        lines.walk(part);
        return Surrogates.whole(lines.text.toString().strip()) + "\n";
    }

    /** The element that the page calls its main part; several articles are a list of them. */
    static @Nullable Element main(Document page) {
        var main = page.selectFirst("main, [role=main]");
        var articles = page.select("article");
        return main == null && articles.size() == 1 ? articles.first() : main;
    }

    /** Some sites have a form around all of a page. */
    private static void leaveOutForms(Element body) {
        var all = body.text().length();
        for (var form : body.select("form")) {
            if (form.text().length() * 2 < all) {
                form.remove();
            } else {
                form.tagName("div");
            }
        }
    }

    /**
     * The page's tree, bounded in size and depth.
     *
     * @throws UnreadableSource if it is larger than 8 million characters
     */
    public static Document parsed(String html) {
        if (html.length() > LARGEST) {
            throw new UnreadableSource("The page has more than " + LARGEST + " characters", null);
        }
        refuseLongTags(html);
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(html, "", parser);
    }

    /** The parser takes quadratic time over a name. */
    private static void refuseLongTags(String html) {
        for (var open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            var end = open + 1;
            while (end < html.length() && end - open <= LONGEST_TAG && isInTag(html.charAt(end))) {
                end++;
            }
            if (end - open > LONGEST_TAG) {
                throw new UnreadableSource(
                        "A tag's name has more than " + LONGEST_TAG + " characters", open);
            }
        }
    }

    private static boolean isInTag(char character) {
        return character > ' ' && character != '>' && character != '<';
    }

    private void walk(Element root) {
        root.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            append(words.getWholeText());
                        } else if (node instanceof Element element && breaks(element)) {
                            breakLine();
                            open(element);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && breaks(element)) {
                            link(element);
                            close(element);
                        }
                    }
                });
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName());
    }

    private void open(Element element) {
        var mark = mark(element);
        if (!mark.isEmpty()) {
            text.append(mark);
            marked = text.length();
        }
    }

    /** A mark with nothing behind it is taken back; what follows a list stands apart from it. */
    private void close(Element element) {
        var mark = mark(element);
        if (text.length() == marked && !mark.isEmpty()) {
            text.setLength(marked - mark.length());
            marked = -1;
        }
        breakLine();
        var isList = element.nameIs("ul") || element.nameIs("ol");
        if (isList && !text.isEmpty() && depth(element) == 0) {
            text.append('\n');
        }
    }

    /** Headings and items keep their marks; an item within an item stands to the right of it. */
    private static String mark(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    "#".repeat(element.normalName().charAt(1) - '0') + " ";
            case "li" -> "  ".repeat(Math.min(DEEPEST_LIST, depth(element))) + "- ";
            case "blockquote" -> "> ";
            default -> "";
        };
    }

    private static int depth(Element item) {
        var depth = 0;
        for (var above = item.parent(); above != null && depth < DEEPEST_LIST; ) {
            depth += above.nameIs("li") ? 1 : 0;
            above = above.parent();
        }
        return depth;
    }

    /** Addresses on other pages that a block's own links lead to stand behind its words. */
    private void link(Element block) {
        var links = block.children().stream().filter(child -> child.nameIs("a")).toList();
        if (links.size() > MOST_LINKS) {
            return;
        }
        for (var link : links) {
            var address = link.attr("href").strip();
            if (address.startsWith("http")) {
                text.append(" <").append(address).append('>');
            }
        }
    }

    private void append(String words) {
        var plain = BLANKS.matcher(words).replaceAll(" ");
        var atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        var blank = atStart || text.charAt(text.length() - 1) == ' ';
        text.append(blank && plain.startsWith(" ") ? plain.substring(1) : plain);
    }

    /** Ends the line, but not between a mark and its words. */
    private void breakLine() {
        if (text.length() == marked) {
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}

package dev.talkgraph.subtitle;

import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Surrogates;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cues of a page: words behind elements that are nothing but a time, and those that name who
 * speaks, as the podcast namespace has them ({@code <cite>}, {@code <time>}) or as others do.
 */
final class HtmlCues {

    static final int FEWEST = 3;

    private static final Pattern TIME =
            Pattern.compile("[(\\[]?(\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?)[)\\]]?");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,60})]:?|([^:]{1,60}):");
    private static final int LONGEST = 200;
    private static final int MOST_NODES = 40;
    private static final List<String> NAMING = List.of("cite", "b", "strong");

    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaker;
    private @Nullable Double start;
    private @Nullable Element told;

    private HtmlCues() {}

    /** The elements that are a time and nothing else. */
    static List<Element> times(Document page) {
        var times = new ArrayList<Element>();
        for (var element : page.body().select("time, a, span, b, small, sup, i, em")) {
            if (element.childrenSize() == 0 && seconds(element.text()) != null) {
                times.add(element);
            }
        }
        return times;
    }

    /** The words within the part of the page that holds all times. */
    static List<Cue> of(List<Element> times) {
        var found = new HtmlCues();
        found.walk(around(times.getFirst(), times.getLast()));
        found.close();
        return found.cues;
    }

    private static Element around(Element first, Element last) {
        var part = first.parent();
        while (part != null && part.parent() != null && !last.parents().contains(part)) {
            part = part.parent();
        }
        return part == null ? first : part;
    }

    private void walk(Element part) {
        part.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            enter(element);
                        } else if (node instanceof TextNode text && told == null) {
                            words.append(text.getWholeText());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node == told) {
                            told = null;
                        } else if (node instanceof Element element && element.isBlock()) {
                            words.append('\n');
                        }
                    }
                });
    }

    /** A time or a speaker ends the cue before it, if that has words. */
    private void enter(Element element) {
        if (told != null) {
            return;
        }
        var seconds = element.childrenSize() == 0 ? seconds(element.text()) : null;
        var label = seconds == null ? label(element) : null;
        if (seconds != null || label != null) {
            close();
            start = seconds == null ? start : seconds;
            speaker = label == null ? speaker : label;
            told = element;
        }
    }

    private void close() {
        var plain = CueWords.plain(words.toString().replace("<", "&lt;"));
        if (!plain.isEmpty() && start != null) {
            cues.add(new Cue(speaker, start, null, plain));
        }
        words.setLength(0);
    }

    private static @Nullable String label(Element element) {
        if (!NAMING.contains(element.normalName()) || !isShort(element)) {
            return null;
        }
        var text = Surrogates.whole(element.text().strip());
        var found = LABEL.matcher(text);
        if (found.matches()) {
            return (found.group(1) == null ? found.group(2) : found.group(1)).strip();
        }
        var isCited = element.nameIs("cite") && !text.isEmpty() && text.length() <= 60;
        return isCited ? text : null;
    }

    /** Looked at before the text is: elements within elements hold it many times over. */
    private static boolean isShort(Element element) {
        var left = MOST_NODES;
        var node = element.firstChild();
        while (node != null) {
            var isLong = node instanceof TextNode text && text.getWholeText().length() > LONGEST;
            if (isLong || left-- == 0) {
                return false;
            }
            var next = node.firstChild() == null ? node.nextSibling() : node.firstChild();
            while (next == null && node.parent() != null && node.parent() != element) {
                node = node.parent();
                next = node.nextSibling();
            }
            node = next;
        }
        return true;
    }

    private static @Nullable Double seconds(String text) {
        var found = TIME.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        return Clock.seconds(found.group(1));
    }
}

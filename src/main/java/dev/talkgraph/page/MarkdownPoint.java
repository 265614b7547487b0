package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of a Markdown list with the lines that belong to it: "- **Label**: text".
 *
 * @param label the words in bold at its beginning
 * @param text what stands behind them in the same paragraph
 * @param inner the items below it
 */
record MarkdownPoint(@Nullable Span label, Span text, List<Span> inner) {

    private static final String BOLD = "**";

    /** A label of more words than this says something by itself. */
    private static final int LONGEST_LABEL = 9;

    /** The points of these lines; lines that belong to none are added to the others. */
    static List<MarkdownPoint> in(List<MarkdownLine> lines, List<Span> others) {
        var points = new ArrayList<MarkdownPoint>();
        var own = new ArrayList<MarkdownLine>();
        for (var line : lines) {
            var belongs = !own.isEmpty() && (line.indent() > 1 || !line.apart());
            if (line.opensPoint()) {
                close(own, points);
                own.add(line);
            } else if (belongs) {
                own.add(line);
            } else {
                close(own, points);
                others.add(line.words());
            }
        }
        close(own, points);
        return points;
    }

    private static void close(List<MarkdownLine> own, List<MarkdownPoint> points) {
        if (!own.isEmpty()) {
            points.add(of(own));
            own.clear();
        }
    }

    private static MarkdownPoint of(List<MarkdownLine> lines) {
        var words = Bullet.without(lines.getFirst().words());
        var inner = new ArrayList<Span>();
        for (var line : lines.subList(1, lines.size())) {
            if (Bullet.opens(line.words())) {
                inner.add(Bullet.without(line.words()));
            } else if (inner.isEmpty()) {
                words = words.to(line.words());
            } else {
                inner.add(inner.removeLast().to(line.words()));
            }
        }
        var bold = bold(words);
        return bold == null
                ? new MarkdownPoint(null, words, inner)
                : new MarkdownPoint(Headings.plain(bold), behind(words), inner);
    }

    /** The words in bold at the beginning that name what follows; null if they are part of it. */
    private static @Nullable Span bold(Span words) {
        var close = words.startsWith(BOLD) ? words.indexOf(BOLD, BOLD.length()) : -1;
        if (close < 0) {
            return null;
        }
        var bold = words.between(BOLD.length(), close);
        var rest = words.from(close + BOLD.length());
        if (bold.isEmpty()) {
            return null;
        }
        var apart = ".!?:".indexOf(bold.last()) >= 0;
        return apart || rest.startsWith(":") || rest.isEmpty() ? bold : null;
    }

    private static Span behind(Span words) {
        var rest = words.from(words.indexOf(BOLD, BOLD.length()) + BOLD.length());
        return rest.startsWith(":") ? rest.from(1) : rest;
    }

    /** What the point says, a paragraph an item; a label that says something is an item too. */
    List<Section.Item> items(String heading) {
        var paragraphs = new ArrayList<Span>();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        inner.stream().map(MarkdownPoint::withoutLabel).forEach(paragraphs::add);
        paragraphs.removeIf(Span::isEmpty);
        if (label == null) {
            return paragraphs.stream().map(one -> Section.Item.of(one.under(heading))).toList();
        }
        if (paragraphs.isEmpty() || saysSomething()) {
            var told =
                    paragraphs.isEmpty()
                            ? null
                            : paragraphs.getFirst().to(paragraphs.getLast()).under(heading);
            return List.of(new Section.Item(label.under(heading), null, told, null));
        }
        var name = label.words();
        return paragraphs.stream()
                .map(one -> new Section.Item(one.under(heading), name, null, null))
                .toList();
    }

    private boolean saysSomething() {
        return label != null && label.words().split("\\s+").length > LONGEST_LABEL;
    }

    private static Span withoutLabel(Span words) {
        return bold(words) == null ? words : behind(words);
    }
}

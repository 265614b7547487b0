package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.QuoteMarks;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads quotes in Markdown lists, which the page's author comments on behind or below them. */
final class NotedQuotes {

    private static final String DASHES = "—–―-";
    private static final String MARKUP = "*_> ";

    private NotedQuotes() {}

    /** The quotes, each with the comment as its explanation. */
    static List<Section.Item> in(List<MarkdownLine> lines, String heading) {
        var others = new ArrayList<Span>();
        var points = MarkdownPoint.in(lines, others);
        if (points.isEmpty()) {
            return Quotes.in(others.stream().map(MarkdownLine::plain).toList(), heading);
        }
        var quotes = new ArrayList<Section.Item>();
        for (var point : points) {
            var quote = quote(point, heading);
            if (quote != null) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private static Section.@Nullable Item quote(MarkdownPoint point, String heading) {
        var label = point.label();
        var bold = label != null && QuoteMarks.opens(label) ? label : null;
        var words = bold == null ? withoutMarkup(point.text()) : bold;
        if (words.isEmpty() && !point.inner().isEmpty()) {
            words = withoutMarkup(point.inner().getFirst());
        }
        if (!QuoteMarks.opens(words)) {
            return null;
        }
        var close = close(words);
        if (close < 2) {
            return null;
        }
        var rest = bold != null ? point.text() : withoutMarkup(words.from(close + 1));
        var speaker = speaker(rest);
        var comment = speaker == null ? comment(rest, point.inner()) : null;
        return new Section.Item(
                words.between(1, close).under(heading),
                label == null || bold != null ? null : label.words(),
                comment == null ? null : comment.under(heading),
                speaker == null ? null : speaker.words());
    }

    private static Span withoutMarkup(Span words) {
        var plain = words;
        while (!plain.isEmpty() && MARKUP.indexOf(plain.at(0)) >= 0) {
            plain = plain.from(1);
        }
        return plain;
    }

    /**
     * The mark that closes the quote: the last one before the comment, which follows a mark behind
     * the end of a sentence, or the last one of all.
     */
    private static int close(Span words) {
        if (words.at(0) != '"') {
            return QuoteMarks.close(words);
        }
        var last = -1;
        for (var i = 1; i < words.length(); i++) {
            if (words.at(i) == '"') {
                if (".,!?…—-".indexOf(words.at(i - 1)) >= 0) {
                    return i;
                }
                last = last < 0 || endsThere(words, i) ? i : last;
            }
        }
        return last;
    }

    /** Whether nothing but marks or a dash stands behind. */
    private static boolean endsThere(Span words, int index) {
        var rest = withoutMarkup(words.from(index + 1));
        return rest.isEmpty() || (DASHES + ".,;:").indexOf(rest.at(0)) >= 0;
    }

    /** The name behind a dash, if it is one: "- Mara Quill", and no sentence. */
    private static @Nullable Span speaker(Span rest) {
        var name = rest;
        while (!name.isEmpty() && (DASHES + MARKUP).indexOf(name.at(0)) >= 0) {
            name = name.from(1);
        }
        var dashed = name.start() > rest.start();
        return dashed && Name.isLike(Name.head(name)) ? Name.head(name) : null;
    }

    private static @Nullable Span comment(Span rest, List<Span> inner) {
        var own = rest;
        while (!own.isEmpty() && (DASHES + ".,;:" + MARKUP).indexOf(own.at(0)) >= 0) {
            own = own.from(1);
        }
        while (!own.isEmpty() && MARKUP.indexOf(own.last()) >= 0) {
            own = own.between(0, own.length() - 1);
        }
        if (inner.isEmpty()) {
            return own.isEmpty() ? null : own;
        }
        var below = MarkdownLine.plain(inner.getFirst()).to(MarkdownLine.plain(inner.getLast()));
        return own.isEmpty() ? below : own.to(below);
    }
}

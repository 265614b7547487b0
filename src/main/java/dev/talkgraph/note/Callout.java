package dev.talkgraph.note;

import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.QuoteMarks;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.WikiLink;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A callout: "> [!quote] Mara Quill" and the lines quoted below it.
 *
 * @param type in lower case, such as "quote"
 * @param title what stands behind the type
 * @param lines those below, without the marks of quoting
 */
record Callout(String type, Span title, List<Span> lines) {

    private static final String DASHES = "—–―-";
    private static final String OPEN = "[!";

    /** The callout that the line opens, or null. */
    static @Nullable Callout opened(Span line) {
        var plain = quoted(line);
        var close = plain == null || !plain.startsWith(OPEN) ? -1 : plain.indexOf(']');
        if (plain == null || close < 0) {
            return null;
        }
        var type = plain.between(OPEN.length(), close).words().toLowerCase(Locale.ROOT);
        var rest = plain.from(close + 1);
        var folded = !rest.isEmpty() && "+-".indexOf(rest.at(0)) >= 0;
        return new Callout(type, folded ? rest.from(1) : rest, new ArrayList<>());
    }

    /** The line without the mark that quotes it, or null if it is not quoted. */
    static @Nullable Span quoted(Span line) {
        if (line.isEmpty() || line.at(0) != '>') {
            return null;
        }
        var plain = line;
        while (!plain.isEmpty() && plain.at(0) == '>') {
            plain = plain.from(1);
        }
        return plain;
    }

    void add(Span line) {
        var words = NoteLine.withoutBlockId(line);
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }

    SectionKind kind() {
        return switch (type) {
            case "quote", "cite" -> SectionKind.QUOTES;
            case "question", "help", "faq" -> SectionKind.QUESTIONS_OPEN;
            default -> SectionKind.SUMMARY;
        };
    }

    /** What it says; a quote with who said it, who may stand above or behind a dash. */
    List<Section.Item> items() {
        if (kind() == SectionKind.QUOTES) {
            return quotes();
        }
        var told = lines.isEmpty() && !title.isEmpty() ? List.of(title) : lines;
        return told.stream().map(line -> Section.Item.of(line.under(null))).toList();
    }

    private List<Section.Item> quotes() {
        var quotes = new ArrayList<Span>();
        var speaker = speaker(title);
        for (var line : lines) {
            var named = DASHES.indexOf(line.at(0)) >= 0 ? speaker(line) : null;
            var dash = named == null ? lastDash(line) : -1;
            var behind = dash < 0 ? null : speaker(line.from(dash));
            speaker = named != null ? named : behind != null ? behind : speaker;
            if (named == null) {
                var words = behind == null ? line : line.between(0, dash);
                var goesOn = !quotes.isEmpty() && Sentence.goesOn(quotes.getLast(), words);
                quotes.add(goesOn ? quotes.removeLast().to(words) : words);
            }
        }
        var by = speaker == null ? null : speaker.words();
        return quotes.stream()
                .map(Callout::withoutMarks)
                .filter(words -> !words.isEmpty())
                .map(words -> new Section.Item(words.under(null), null, null, by))
                .toList();
    }

    private static int lastDash(Span line) {
        for (var at = line.length() - 1; at > 0; at--) {
            if (DASHES.indexOf(line.at(at)) >= 0 && Span.isBlank(line.at(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    /** The name behind a dash, or alone; linked or not. */
    private static @Nullable Span speaker(Span words) {
        var name = words;
        while (!name.isEmpty() && (DASHES + "*_ ").indexOf(name.at(0)) >= 0) {
            name = name.from(1);
        }
        var links = WikiLink.isIn(name) ? WikiLink.all(name) : List.<Span>of();
        var head = links.isEmpty() || !name.startsWith("[[") ? Name.head(name) : links.getFirst();
        return Name.isLike(head) ? head : null;
    }

    private static Span withoutMarks(Span words) {
        var close = QuoteMarks.opens(words) ? QuoteMarks.close(words) : -1;
        return close > 1 ? words.between(1, close) : words;
    }
}

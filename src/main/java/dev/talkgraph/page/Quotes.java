package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.QuoteMarks;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines under a heading of quotes: with or without marks, with or without a name. */
final class Quotes {

    private static final String DASHES = "—–―-";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUOTE = 4_000;

    private final String heading;
    private final List<Quote> quotes = new ArrayList<>();

    private Quotes(String heading) {
        this.heading = heading;
    }

    private record Quote(Span words, boolean marked, @Nullable String speaker) {

        Quote by(Span name) {
            return new Quote(words, marked, name.words());
        }
    }

    /** The quotes of these paragraphs, in order. */
    static List<Section.Item> in(List<Span> paragraphs, String heading) {
        var quotes = new Quotes(heading);
        for (var i = 0; i < paragraphs.size(); i++) {
            var line = paragraphs.get(i);
            if (!quotes.attributes(line)) {
                var last = quotes.lastLine(paragraphs, i);
                quotes.add(line.to(paragraphs.get(last)));
                i = last;
            }
        }
        return quotes.items();
    }

    /** The line in which the quote that opens in this one is closed; this one if none is. */
    private int lastLine(List<Span> paragraphs, int first) {
        var opening = Bullet.without(paragraphs.get(first));
        if (!QuoteMarks.opens(opening)) {
            return first;
        }
        for (var i = first; i < paragraphs.size(); i++) {
            var next = i > first && QuoteMarks.opens(Bullet.without(paragraphs.get(i)));
            if (next || paragraphs.get(i).end() - opening.start() > LONGEST_QUOTE) {
                return first;
            }
            if (QuoteMarks.close(opening.to(paragraphs.get(i))) > 0) {
                return i;
            }
        }
        return first;
    }

    /** Takes a line such as "— Ada Byron" as the name of who said the quote above it. */
    private boolean attributes(Span line) {
        if (quotes.isEmpty()) {
            return false;
        }
        var open = quotes.getLast().speaker() == null;
        var name = behindDash(line, quotes.getLast().marked());
        if (name == null || (!open && line.at(0) == '-')) {
            return false;
        }
        if (open) {
            quotes.add(quotes.removeLast().by(name));
        }
        return true;
    }

    /**
     * The name behind a dash.
     *
     * @param sure whether a name is to be expected here, so that it need not look like one
     */
    private static @Nullable Span behindDash(Span line, boolean sure) {
        if (line.isEmpty() || DASHES.indexOf(line.at(0)) < 0) {
            return null;
        }
        var rest = line;
        while (!rest.isEmpty() && DASHES.indexOf(rest.at(0)) >= 0) {
            rest = rest.from(1);
        }
        var name = Name.head(rest);
        var plausible =
                sure
                        && "—―".indexOf(line.at(0)) >= 0
                        && !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && !QuoteMarks.opens(name)
                        && !Sentence.ends(name);
        return Name.isLike(name) || plausible ? name : null;
    }

    private void add(Span line) {
        var piece = Bullet.without(line);
        var colon = piece.indexOf(':');
        if (colon > 0 && Name.isLike(piece.between(0, colon))) {
            var said = piece.from(colon + 1);
            if (QuoteMarks.opens(said) && QuoteMarks.close(said) == said.length() - 1) {
                var words = said.between(1, said.length() - 1);
                keep(new Quote(words, true, piece.between(0, colon).words()));
                return;
            }
        }
        keep(QuoteMarks.opens(piece) ? marked(piece) : unmarked(piece));
    }

    private static Quote marked(Span piece) {
        var close = QuoteMarks.close(piece);
        if (close < 0) {
            return new Quote(piece.from(1), true, null);
        }
        var quote = new Quote(piece.between(1, close), true, null);
        var rest = piece.from(close + 1);
        if (rest.isEmpty() || (rest.length() == 1 && ".,;".indexOf(rest.at(0)) >= 0)) {
            return quote;
        }
        var name = behindDash(rest, true);
        if (name != null) {
            return quote.by(name);
        }
        var bracketed = rest.at(0) == '(' && rest.last() == ')';
        var inner = bracketed ? rest.between(1, rest.length() - 1) : rest;
        return bracketed && Name.isLike(inner) ? quote.by(inner) : new Quote(piece, false, null);
    }

    private static Quote unmarked(Span piece) {
        var plain = QuoteMarks.withoutSingle(piece);
        for (var i = plain.length() - 1; i > 0 && plain.length() - i < LONGEST_NAME; i--) {
            if ("—―–".indexOf(plain.at(i)) >= 0) {
                var said = plain.between(0, i);
                var name = behindDash(plain.from(i), false);
                if (name != null && Sentence.ends(said)) {
                    return new Quote(QuoteMarks.withoutSingle(said), false, name.words());
                }
            }
        }
        return new Quote(plain, false, null);
    }

    private void keep(Quote quote) {
        if (!quote.words().isEmpty()) {
            quotes.add(quote);
        }
    }

    private List<Section.Item> items() {
        return quotes.stream()
                .map(
                        quote ->
                                new Section.Item(
                                        quote.words().under(heading), null, null, quote.speaker()))
                .toList();
    }
}

package dev.talkgraph.page;

import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as its headings divide it.
 *
 * @param preamble the lines above the first heading
 * @param parts the headings with the paragraphs below them
 */
record Page(List<Span> preamble, List<Part> parts) {

    /** The kinds of page that are read have far fewer lines. */
    private static final int MOST_LINES = 100_000;

    /**
     * One heading and what stands below it.
     *
     * @param paragraphs lines that were broken to fit a width are joined
     */
    record Part(SectionKind kind, Span heading, List<Span> paragraphs) {

        String title() {
            return Headings.plain(heading).words();
        }
    }

    static Page of(Lines lines, Headings headings) {
        if (lines.size() > MOST_LINES) {
            throw new UnreadableSource(
                    "The page has more than " + MOST_LINES + " lines",
                    lines.get(MOST_LINES).start());
        }
        var preamble = new ArrayList<Span>();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var kind = headings.kindOf(line);
            if (kind.isPresent()) {
                parts.add(new Part(kind.get(), line, new ArrayList<>()));
            } else if (parts.isEmpty()) {
                preamble.add(line);
            } else {
                append(parts.getLast(), line, lines.standsApart(i));
            }
        }
        return new Page(preamble, parts);
    }

    private static void append(Part part, Span line, boolean apart) {
        var paragraphs = part.paragraphs();
        if (!apart && !paragraphs.isEmpty() && Sentence.goesOn(paragraphs.getLast(), line)) {
            paragraphs.add(paragraphs.removeLast().to(line));
        } else {
            paragraphs.add(line);
        }
    }
}

package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The sections of notes in Markdown, gathered line by line: each heading says what is below it. */
public final class NotedSections {

    private final List<Section> sections = new ArrayList<>();
    private List<MarkdownLine> lines = new ArrayList<>();
    private @Nullable Span heading;

    /** Those of a page, below the heading that is its first line. */
    static List<Section> of(Lines page) {
        var sections = new NotedSections();
        for (var i = 1; i < page.size(); i++) {
            sections.add(MarkdownLine.of(page, i));
        }
        return sections.all();
    }

    /** Adds a line; a heading ends the section above it. */
    public void add(MarkdownLine line) {
        if (MarkdownLine.level(line.words()) > 0) {
            close();
            heading = line.words();
        } else {
            lines.add(line);
        }
    }

    /** The sections in order; no line can be added to them any more. */
    public List<Section> all() {
        close();
        return sections;
    }

    private void close() {
        if (heading == null) {
            NotesPortrait.addTo(sections, lines);
        } else {
            close(heading);
        }
        lines = new ArrayList<>();
    }

    private void close(Span heading) {
        var title = Headings.plain(heading).words();
        var kind = NotesHeadings.kindOf(heading);
        var account = new ArrayList<Span>();
        var items = new ArrayList<Section.Item>();
        switch (kind) {
            case QUOTES -> items.addAll(NotedQuotes.in(lines, title));
            case SUMMARY -> lines.forEach(line -> account.add(Bullet.without(line.words())));
            default -> {
                for (var point : MarkdownPoint.in(lines, account)) {
                    items.addAll(point.items(title));
                }
            }
        }
        account.removeIf(Span::isEmpty);
        if (!items.isEmpty()) {
            sections.add(new Section(kind, title, items));
        }
        if (!account.isEmpty()) {
            var told = account.stream().map(one -> Section.Item.of(one.under(title))).toList();
            sections.add(new Section(SectionKind.SUMMARY, title, told));
        }
    }
}

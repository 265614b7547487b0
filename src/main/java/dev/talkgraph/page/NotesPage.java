package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Notes on an episode in Markdown: a heading with number and guest, then arguments, quotes, themes. */
final class NotesPage implements Reader {

    private static final String FORMAT = "notes-page";

    /** A page without any heading of notes is one of their site's own only while it is this short. */
    private static final int SHORT = 40;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By a first heading, and one below it that says arguments, quotes, themes or the like. */
    @Override
    public boolean recognises(Lines lines) {
        if (lines.size() == 0 || MarkdownLine.level(lines.get(0)) != 1) {
            return false;
        }
        for (var i = 1; i < lines.size(); i++) {
            var level = MarkdownLine.level(lines.get(i));
            if (level > 1 && NotesHeadings.kindOf(lines.get(i)) != SectionKind.SUMMARY) {
                return true;
            }
        }
        return lines.size() <= SHORT
                && (isProse(lines) || NotesTitle.of(lines.get(0)).number() != null);
    }

    /** Whether the page is a few plain paragraphs: whoever reads it finds no episode in it. */
    private static boolean isProse(Lines lines) {
        var sentences = 0;
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (MarkdownLine.level(line) > 0 || "`<|{".indexOf(line.at(0)) >= 0) {
                return false;
            }
            sentences += Sentence.ends(line) ? 1 : 0;
        }
        return sentences > 0 && NotesTitle.of(lines.get(0)).number() == null;
    }

    @Override
    public Reading read(Lines lines) {
        var statement = NotesTitle.of(lines.get(0));
        var sections = sections(lines);
        var says =
                sections.stream()
                        .filter(section -> section.kind() != SectionKind.PORTRAIT)
                        .anyMatch(section -> section.kind() != SectionKind.SUMMARY);
        if (!says && (statement.number() == null || sections.isEmpty())) {
            return new Reading.NoEpisode(FORMAT, "The page has no notes on an episode");
        }
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        statement,
                        null,
                        List.of(),
                        sections,
                        List.of(),
                        List.of()));
    }

    private static List<Section> sections(Lines lines) {
        var sections = new ArrayList<Section>();
        var own = new ArrayList<MarkdownLine>();
        Span heading = null;
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (MarkdownLine.level(line) > 0) {
                add(sections, heading, own);
                own = new ArrayList<>();
                heading = line;
            } else {
                own.add(MarkdownLine.of(lines, i));
            }
        }
        add(sections, heading, own);
        return sections;
    }

    private static void add(
            List<Section> sections, @Nullable Span heading, List<MarkdownLine> lines) {
        if (heading == null) {
            NotesPortrait.addTo(sections, lines);
            return;
        }
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
        if (!items.isEmpty()) {
            sections.add(new Section(kind, title, items));
        }
        addAccount(sections, title, account);
    }

    /** What the author says of the talk as a whole. */
    static void addAccount(List<Section> sections, String heading, List<Span> account) {
        if (!account.isEmpty()) {
            var items = account.stream().map(one -> Section.Item.of(one.under(heading))).toList();
            sections.add(new Section(SectionKind.SUMMARY, heading, items));
        }
    }
}

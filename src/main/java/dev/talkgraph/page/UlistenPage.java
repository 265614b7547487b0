package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page that uListen shows for an episode. */
final class UlistenPage implements Reader {

    private static final String FORMAT = "ulisten-page";
    private static final int PREAMBLE = 12;
    private static final int ENOUGH = 3;
    private static final Headings HEADINGS =
            new Headings(
                    Map.ofEntries(
                            Map.entry("key takeaways", SectionKind.TAKEAWAYS),
                            Map.entry("notable quotes", SectionKind.QUOTES),
                            Map.entry("notable quote", SectionKind.QUOTES),
                            Map.entry(
                                    "questions answered in this episode",
                                    SectionKind.QUESTIONS_ANSWERED),
                            Map.entry(
                                    "questions answered in the episode",
                                    SectionKind.QUESTIONS_ANSWERED),
                            Map.entry("questions answered", SectionKind.QUESTIONS_ANSWERED),
                            Map.entry("transcript preview", SectionKind.TRANSCRIPT_PREVIEW)));

    @Override
    public String format() {
        return FORMAT;
    }

    /** By marks that add up: people with roles, the opening sentence, headings, calls to install. */
    @Override
    public boolean recognises(Lines lines) {
        var marks = preambleMarks(lines);
        for (var i = 0; i < lines.size() && marks < ENOUGH; i++) {
            var line = lines.get(i);
            var kind = HEADINGS.kindOf(line);
            if (kind.isPresent()) {
                marks += kind.get() == SectionKind.QUOTES ? 1 : 2;
            } else if (UlistenNotes.isNote(line)) {
                marks += UlistenNotes.namesSite(line) ? 2 : 1;
            }
        }
        return marks >= ENOUGH;
    }

    /** The marks above the first heading, each counted once. */
    private static int preambleMarks(Lines lines) {
        var title = 0;
        var people = 0;
        var opening = 0;
        for (var i = 0; i < Math.min(PREAMBLE, lines.size()); i++) {
            var line = lines.get(i);
            if (HEADINGS.kindOf(line).isPresent()) {
                break;
            }
            title = i == 0 && UlistenOpening.namesShow(line) ? 1 : title;
            people = PeopleLine.inBrackets(line).isEmpty() ? people : 2;
            opening = UlistenNotes.opensPage(line) ? 2 : opening;
        }
        return title + people + opening;
    }

    @Override
    public Reading read(Lines lines) {
        var page = Page.of(lines, HEADINGS);
        var opening = UlistenOpening.of(page.preamble());
        var notes = new ArrayList<Section.Item>(opening.notes());
        var sections = new ArrayList<Section>();
        opening.summary().ifPresent(sections::add);
        for (var part : page.parts()) {
            sections.add(section(part, notes));
        }
        if (sections.stream().allMatch(section -> section.items().isEmpty())) {
            return new Reading.NoEpisode(FORMAT, "The page says nothing about an episode");
        }
        if (!notes.isEmpty()) {
            sections.add(new Section(SectionKind.BOILERPLATE, null, notes));
        }
        return new Reading.Document(
                document(lines, opening.statement(), opening.people(), sections));
    }

    private static EpisodeDocument document(
            Lines lines,
            EpisodeStatement statement,
            List<NamedPerson> people,
            List<Section> sections) {
        return new EpisodeDocument(
                FORMAT, lines.text(), statement, null, people, sections, List.of(), List.of());
    }

    /** One section; the site's own notes in it are moved to the others. */
    private static Section section(Page.Part part, List<Section.Item> notes) {
        var heading = part.title();
        var groups = UlistenNotes.groups(part.paragraphs(), notes);
        var lines = groups.stream().flatMap(List::stream).toList();
        var items =
                switch (part.kind()) {
                    case TAKEAWAYS -> Takeaways.in(groups, heading);
                    case QUOTES -> Quotes.in(lines, heading);
                    case QUESTIONS_ANSWERED -> questions(groups, heading);
                    default -> lines.stream().map(line -> item(line, heading)).toList();
                };
        return new Section(part.kind(), heading, items);
    }

    /**
     * Text below a question is the page's summary again, and answers nothing; so that only what
     * asks is kept, or the first line of each group where nothing does.
     */
    private static List<Section.Item> questions(List<List<Span>> groups, String heading) {
        var asked = groups.stream().flatMap(List::stream).filter(Sentence::asks).toList();
        var lines = asked.isEmpty() ? groups.stream().map(List::getFirst).toList() : asked;
        return lines.stream().map(line -> item(Bullet.without(line), heading)).toList();
    }

    private static Section.Item item(Span words, String heading) {
        return Section.Item.of(words.under(heading));
    }
}

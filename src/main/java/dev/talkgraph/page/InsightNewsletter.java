package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.CalendarDay;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The newsletter "New X Insight: title", a page about an episode of the show X. */
final class InsightNewsletter implements Reader {

    private static final String FORMAT = "insight-newsletter";
    private static final int PREAMBLE = 20;
    private static final int LONGEST_TITLE = 1_000;
    private static final Headings HEADINGS =
            new Headings(
                    Map.ofEntries(
                            Map.entry("key insights", SectionKind.INSIGHTS),
                            Map.entry("how the conversation moved", SectionKind.SUMMARY),
                            Map.entry("surprising moments", SectionKind.SURPRISES),
                            Map.entry("in depth", SectionKind.THEMES),
                            Map.entry("notable quotes", SectionKind.QUOTES),
                            Map.entry("notable quote", SectionKind.QUOTES),
                            Map.entry("still open", SectionKind.QUESTIONS_OPEN)));

    @Override
    public String format() {
        return FORMAT;
    }

    /** By the title line; without one by two headings, of which quotes have too many pages. */
    @Override
    public boolean recognises(Lines lines) {
        var own = 0;
        for (var i = 0; i < lines.size() && own < 2; i++) {
            if (i < PREAMBLE && own == 0 && Title.in(lines.get(i), "New ") != null) {
                return true;
            }
            var kind = HEADINGS.kindOf(lines.get(i));
            own += kind.isPresent() && kind.get() != SectionKind.QUOTES ? 1 : 0;
        }
        return own == 2;
    }

    @Override
    public Reading read(Lines lines) {
        var page = Page.of(lines, HEADINGS);
        var statement = statement(page.preamble());
        var sections = new ArrayList<Section>();
        for (var part : page.parts()) {
            sections.add(section(part));
        }
        if (sections.stream().allMatch(section -> section.items().isEmpty())) {
            return new Reading.NoEpisode(FORMAT, "The newsletter says nothing about an episode");
        }
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        statement,
                        sentOn(page.preamble()),
                        List.of(),
                        sections,
                        List.of(),
                        List.of()));
    }

    private static EpisodeStatement statement(List<Span> preamble) {
        for (var start : List.of("New ", "")) {
            for (var line : preamble) {
                var title = Title.in(line, start);
                if (title != null && title.parts().title() != null) {
                    return title.statement();
                }
            }
        }
        throw new UnreadableSource("The page has no title", null);
    }

    private static @Nullable LocalDate sentOn(List<Span> preamble) {
        for (var line : preamble) {
            if (line.startsWith("Sent ") || line.startsWith("Sent:")) {
                return CalendarDay.in(line.from("Sent".length()));
            }
        }
        return null;
    }

    private static Section section(Page.Part part) {
        var heading = part.title();
        var items =
                switch (part.kind()) {
                    case THEMES -> Themes.in(part.paragraphs(), heading);
                    case QUOTES -> Quotes.in(MailNotes.without(part.paragraphs()), heading);
                    case SUMMARY -> paragraphs(part, heading);
                    default -> list(part, heading);
                };
        return new Section(part.kind(), heading, items);
    }

    private static List<Section.Item> paragraphs(Page.Part part, String heading) {
        return MailNotes.without(part.paragraphs()).stream()
                .map(paragraph -> Section.Item.of(paragraph.under(heading)))
                .toList();
    }

    /** Where some lines have bullets, the others are no items. */
    private static List<Section.Item> list(Page.Part part, String heading) {
        var lines = MailNotes.without(part.paragraphs());
        var bullets = lines.stream().filter(Bullet::opens).toList();
        return (bullets.isEmpty() ? lines : bullets)
                .stream()
                        .map(Bullet::without)
                        .filter(item -> !item.isEmpty())
                        .map(item -> Section.Item.of(item.under(heading)))
                        .toList();
    }

    /**
     * The line "New X Insight: title".
     *
     * @param show what stands for X, where something does
     */
    private record Title(@Nullable String show, EpisodeTitle parts) {

        private static final String SUBJECT = "Subject:";
        private static final Pattern INSIGHT =
                Pattern.compile("\\bInsights?$", Pattern.CASE_INSENSITIVE);

        /** The title of a line that starts with a certain word, or null if it is no such line. */
        static @Nullable Title in(Span line, String start) {
            var plain = plain(line);
            if (plain.length() > LONGEST_TITLE || !plain.startsWith(start)) {
                return null;
            }
            for (var colon = plain.indexOf(':');
                    colon >= 0;
                    colon = plain.indexOf(":", colon + 1)) {
                var before = plain.between(start.length(), colon).words();
                if (INSIGHT.matcher(before).find()) {
                    var show = INSIGHT.matcher(before).replaceFirst("").strip();
                    var title = EpisodeTitle.of(plain.from(colon + 1).words());
                    return new Title(show.isEmpty() ? null : show, title);
                }
            }
            return null;
        }

        /** The colon at the end is kept, because a title may be missing behind it. */
        private static Span plain(Span line) {
            var plain = Headings.plain(line);
            var colon = plain.end() < line.end() && line.text().charAt(plain.end()) == ':';
            plain = colon ? new Span(line.text(), plain.start(), plain.end() + 1) : plain;
            return plain.startsWith(SUBJECT) ? plain.from(SUBJECT.length()) : plain;
        }

        EpisodeStatement statement() {
            var podcast = parts.podcast() == null ? show : parts.podcast();
            return new EpisodeStatement(
                    podcast, parts.number(), parts.title(), null, null, null, null);
        }
    }
}

package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the first heading of a uListen page.
 *
 * @param notes lines that say nothing of their own
 */
record UlistenOpening(
        EpisodeStatement statement,
        List<NamedPerson> people,
        Optional<Section> summary,
        List<Section.Item> notes) {

    private static final String EPISODE_OF = "In this episode of ";
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_TITLE = 1_000;

    static UlistenOpening of(List<Span> preamble) {
        var notes = new ArrayList<Section.Item>();
        var groups = UlistenNotes.groups(preamble, notes);
        var lines = new ArrayList<Span>(groups.stream().flatMap(List::stream).toList());
        var titleLine = title(lines);
        var people = new ArrayList<NamedPerson>();
        var summary = new ArrayList<Span>();
        @Nullable String show = null;
        for (var line : lines.subList(1, lines.size())) {
            var named = summary.isEmpty() ? PeopleLine.in(line) : List.<NamedPerson>of();
            people.addAll(named);
            if (repeats(line, titleLine)) {
                show = show == null ? showNamed(line) : show;
                notes.add(Section.Item.of(line.under(null)));
            } else if (named.isEmpty()) {
                summary.add(line);
            }
        }
        return new UlistenOpening(statement(titleLine, show), people, summary(summary), notes);
    }

    /** Whether the line is a title that a show follows. */
    static boolean namesShow(Span line) {
        return line.length() <= LONGEST_TITLE && EpisodeTitle.of(line.words()).podcast() != null;
    }

    private static Span title(List<Span> lines) {
        if (lines.isEmpty()
                || lines.getFirst().length() > LONGEST_TITLE
                || lines.getFirst().at(0) == '|'
                || UlistenNotes.opensPage(lines.getFirst())
                || !PeopleLine.in(lines.getFirst()).isEmpty()) {
            throw new UnreadableSource("The page has no title", null);
        }
        return Headings.plain(lines.getFirst());
    }

    /** Whether the line is the title again, or the sentence made of title and summary. */
    private static boolean repeats(Span line, Span title) {
        return Headings.plain(line).words().equals(title.words())
                || UlistenNotes.opensPage(line)
                || (line.startsWith(EPISODE_OF) && line.indexOf(title.words(), 0) > 0);
    }

    private static @Nullable String showNamed(Span line) {
        var comma = line.indexOf(", featuring ", 0);
        return line.startsWith(EPISODE_OF) && comma > EPISODE_OF.length()
                ? line.between(EPISODE_OF.length(), comma).words()
                : null;
    }

    /** The sentence that repeats everything tells a show from a title where the line does not. */
    private static EpisodeStatement statement(Span line, @Nullable String show) {
        var parts = EpisodeTitle.of(line.words());
        var podcast = parts.podcast() == null ? show : parts.podcast();
        var title = parts.title();
        if (title == null && podcast == null) {
            throw new UnreadableSource("The page has no title", null);
        }
        if (title != null && parts.podcast() == null && title.equals(show)) {
            title = null;
        }
        if (title == null && parts.podcast() != null && show != null) {
            title = parts.podcast().equals(show) ? null : parts.podcast();
            podcast = show;
        }
        return new EpisodeStatement(podcast, parts.number(), title, null, null, null, null);
    }

    /** A first line that is no sentence is the summary's heading. */
    private static Optional<Section> summary(List<Span> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var first = lines.getFirst();
        var headed =
                lines.size() > 1
                        && first.length() <= LONGEST_HEADING
                        && !Sentence.ends(first)
                        && !Bullet.opens(first);
        var heading = headed ? Headings.plain(first).words() : null;
        var items =
                lines.subList(headed ? 1 : 0, lines.size()).stream()
                        .map(line -> Section.Item.of(Bullet.without(line).under(heading)))
                        .toList();
        return Optional.of(new Section(SectionKind.SUMMARY, heading, items));
    }
}

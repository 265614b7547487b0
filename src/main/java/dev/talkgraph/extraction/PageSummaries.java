package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.SummaryFact;
import dev.talkgraph.episode.SummaryKind;
import dev.talkgraph.language.WordList;
import dev.talkgraph.people.Names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A page's prose about the conversation: one summary a section, in the page's own characters. */
final class PageSummaries {

    /** Words of headings that promise how the talk went instead of what it is about. */
    private static final Set<String> COURSE =
            WordList.of(
                    """
                    moved moves flow flowed course arc unfolded evolved went developed dynamics
                    """);

    private PageSummaries() {}

    static List<SummaryFact> of(EpisodeDocument document) {
        return document.sections().stream()
                .filter(
                        section ->
                                section.kind() == SectionKind.SUMMARY && !section.items().isEmpty())
                .map(section -> summary(document.text(), section))
                .toList();
    }

    private static SummaryFact summary(String text, Section section) {
        var start =
                section.items().stream().mapToInt(item -> item.text().start()).min().orElseThrow();
        var end = section.items().stream().mapToInt(item -> item.text().end()).max().orElseThrow();
        var place = new Passage(section.items().getFirst().text().section(), start, end);
        return new SummaryFact(place.in(text), kind(section), List.of(place));
    }

    private static SummaryKind kind(Section section) {
        var heading = section.heading() == null ? "" : section.heading().toLowerCase(Locale.ROOT);
        return Names.parts(heading).stream().map(Names::bare).anyMatch(COURSE::contains)
                ? SummaryKind.COURSE
                : SummaryKind.OVERVIEW;
    }
}

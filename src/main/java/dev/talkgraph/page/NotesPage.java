package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Sentence;

import java.util.List;
import java.util.regex.Pattern;

/** Notes on an episode in Markdown: a heading with number and guest, then arguments, quotes, themes. */
final class NotesPage implements Reader {

    private static final String FORMAT = "notes-page";

    /** A page without any heading of notes is one of their site's own only while it is this short. */
    private static final int SHORT = 40;

    private static final Pattern SPOKEN =
            Pattern.compile("\\*\\*[^*\\n]{1,60}(?::\\*\\*|\\*\\*:) \\S");

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
                && !isSpoken(lines)
                && (isProse(lines) || NotesTitle.of(lines.get(0)).number() != null);
    }

    /** Whether several lines begin with a name in bold and a colon: somebody's turns, not notes. */
    private static boolean isSpoken(Lines lines) {
        var turns = 0;
        for (var i = 1; i < lines.size(); i++) {
            turns += SPOKEN.matcher(lines.get(i).words()).lookingAt() ? 1 : 0;
        }
        return turns > 2;
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
        var sections = NotedSections.of(lines);
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
}

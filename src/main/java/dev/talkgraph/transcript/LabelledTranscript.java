package dev.talkgraph.transcript;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.FrontMatter;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** A transcript in Markdown whose paragraphs begin with who speaks, set in bold, and have no times. */
final class LabelledTranscript implements Reader {

    private static final String FORMAT = "labelled-transcript";
    private static final int FEWEST_SPEAKERS = 2;
    private static final int MOST_LINES_A_LABEL = 3;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By labels before a third of the lines, of which two at least stand there again: people in turn. */
    @Override
    public boolean recognises(Lines lines) {
        var counts = new HashMap<String, Integer>();
        var labels = 0;
        var from = FrontMatter.length(lines);
        for (var i = from; i < lines.size(); i++) {
            var label = BoldLabel.in(lines.get(i));
            if (label != null) {
                labels++;
                counts.merge(label.speaker().words(), 1, Integer::sum);
            }
        }
        var again = counts.values().stream().filter(times -> times > 1).count();
        return again >= FEWEST_SPEAKERS && labels * MOST_LINES_A_LABEL >= lines.size() - from;
    }

    @Override
    public Reading read(Lines lines) {
        var matter = FrontMatter.of(lines);
        var from = matter == null ? 0 : matter.end();
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        matter == null ? titled(lines) : matter.sheet().statement(),
                        null,
                        matter == null ? List.of() : matter.sheet().people(),
                        matter == null ? List.of() : matter.sheet().sections(),
                        turns(lines, from),
                        List.of()));
    }

    /** The first heading above the first label is the title. */
    private static EpisodeStatement titled(Lines lines) {
        for (var i = 0; i < lines.size() && BoldLabel.in(lines.get(i)) == null; i++) {
            if (MarkdownLine.level(lines.get(i)) == 1) {
                var title = EpisodeTitle.of(Headings.plain(lines.get(i)).words());
                return new EpisodeStatement(
                        title.podcast(), title.number(), title.title(), null, null, null, null);
            }
        }
        return EpisodeStatement.NOTHING;
    }

    /** Paragraphs without a label go on; headings and what only breaks the talk are not spoken. */
    private static List<Turn> turns(Lines lines, int from) {
        var turns = new ArrayList<Turn>();
        @Nullable String speaker = null;
        var speaks = false;
        for (var i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            var label = BoldLabel.in(line);
            if (label != null) {
                speaks = label.isSomebody();
                speaker = label.speaker().words();
                line = label.words();
            }
            if (speaks
                    && !line.isEmpty()
                    && MarkdownLine.level(line) == 0
                    && !BoldLabel.isBreak(line)) {
                turns.add(new Turn(speaker, null, line.start(), line.end()));
            }
        }
        return turns;
    }
}

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
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A transcript whose paragraphs begin with who speaks and have no times: a name in bold before the
 * words, or a plain one in a line of its own above them.
 */
final class LabelledTranscript implements Reader {

    private static final String FORMAT = "labelled-transcript";
    private static final int FEWEST_SPEAKERS = 2;
    private static final int MOST_LINES_A_LABEL = 3;
    private static final int MOST_LINES_A_LABEL_ALONE = 6;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By labels before a third of the lines, of which two at least stand there again: people in turn. */
    @Override
    public boolean recognises(Lines lines) {
        return isBold(lines) || isAlone(lines);
    }

    private static boolean isBold(Lines lines) {
        return !repeated(lines, BoldLabel::in, MOST_LINES_A_LABEL).isEmpty();
    }

    /**
     * Names above paragraphs, known from front matter or above what people say to each other: the
     * parts of a form stand above paragraphs as well, again and again.
     */
    private static boolean isAlone(Lines lines) {
        var labels = repeated(lines, BoldLabel::alone, MOST_LINES_A_LABEL_ALONE);
        return !labels.isEmpty() && (areStated(lines, labels) || PlainSpeech.isTalk(lines.text()));
    }

    private static boolean areStated(Lines lines, Set<String> labels) {
        var matter = FrontMatter.of(lines);
        return matter != null
                && matter.sheet().people().stream()
                        .anyMatch(person -> labels.contains(person.name()));
    }

    /** The labels that stand there again; none where they are too few, or too far from each other. */
    private static Set<String> repeated(
            Lines lines, Function<Span, @Nullable BoldLabel> labels, int mostLines) {
        var counts = new HashMap<String, Integer>();
        var found = 0;
        var from = FrontMatter.length(lines);
        for (var i = from; i < lines.size(); i++) {
            var label = labels.apply(lines.get(i));
            if (label != null) {
                found++;
                counts.merge(label.speaker().words(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(times -> times == 1);
        return counts.size() >= FEWEST_SPEAKERS && found * mostLines >= lines.size() - from
                ? counts.keySet()
                : Set.of();
    }

    @Override
    public Reading read(Lines lines) {
        var matter = FrontMatter.of(lines);
        var from = matter == null ? 0 : matter.end();
        Function<Span, @Nullable BoldLabel> labels =
                isBold(lines) ? BoldLabel::in : BoldLabel::alone;
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        matter == null ? titled(lines, labels) : matter.sheet().statement(),
                        null,
                        matter == null ? List.of() : matter.sheet().people(),
                        matter == null ? List.of() : matter.sheet().sections(),
                        turns(lines, from, labels),
                        List.of()));
    }

    /** The first heading above the first label is the title. */
    private static EpisodeStatement titled(
            Lines lines, Function<Span, @Nullable BoldLabel> labels) {
        for (var i = 0; i < lines.size() && labels.apply(lines.get(i)) == null; i++) {
            if (MarkdownLine.level(lines.get(i)) == 1) {
                var title = EpisodeTitle.of(Headings.plain(lines.get(i)).words());
                return new EpisodeStatement(
                        title.podcast(), title.number(), title.title(), null, null, null, null);
            }
        }
        return EpisodeStatement.NOTHING;
    }

    /** Paragraphs without a label go on; headings and what only breaks the talk are not spoken. */
    private static List<Turn> turns(
            Lines lines, int from, Function<Span, @Nullable BoldLabel> labels) {
        var turns = new ArrayList<Turn>();
        @Nullable String speaker = null;
        var speaks = false;
        for (var i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            var label = labels.apply(line);
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

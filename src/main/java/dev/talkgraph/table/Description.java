package dev.talkgraph.table;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A description of several lines, as below a recording on the web: sentences about the episode, a
 * table of its contents, and much about sponsors and subscribing.
 */
final class Description {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_CHAPTER = 300;
    private static final int LONGEST_TIME = 10;

    private final List<Section.Item> sentences = new ArrayList<>();
    private final List<Section.Item> others = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    private Description() {}

    /** What the lines of a value tell. */
    static Description of(Span value) {
        var description = new Description();
        var lines = Lines.of(value.words());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var start = value.start() + line.start();
            description.add(new Span(value.text(), start, start + line.length()));
        }
        return description;
    }

    private void add(Span line) {
        var chapter = chapter(Bullet.without(line));
        if (chapter) {
            return;
        }
        var told = line.indexOf("://", 0) < 0 ? line.between(0, endOfSentences(line)) : line;
        var isAccount =
                Sentence.ends(told)
                        && told.words().split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
        var rest = isAccount ? line.from(told.length()) : line;
        if (isAccount) {
            sentences.add(Section.Item.of(told.under(null)));
        }
        if (!rest.isEmpty()) {
            others.add(Section.Item.of(rest.under(null)));
        }
    }

    /** The end of the last whole sentence: "Mara keeps a lamp. Our sponsors:". */
    private static int endOfSentences(Span line) {
        if (Sentence.ends(line)) {
            return line.length();
        }
        var end = line.length() - 1;
        while (end > 0 && !(Span.isBlank(line.at(end)) && ".!?".indexOf(line.at(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** "12:34 - Fog". */
    private boolean chapter(Span line) {
        var end = 0;
        while (end < Math.min(line.length(), LONGEST_TIME) && !Span.isBlank(line.at(end))) {
            end++;
        }
        var isBracketed = end > 2 && "([".indexOf(line.at(0)) >= 0;
        var seconds = Clock.seconds(isBracketed ? line.between(1, end - 1) : line.between(0, end));
        var title = seconds == null ? line : Bullet.without(line.from(end));
        if (seconds == null || title.isEmpty() || title.length() > LONGEST_CHAPTER) {
            return false;
        }
        chapters.add(new Chapter(title.words(), seconds));
        return true;
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        if (!sentences.isEmpty()) {
            sections.add(new Section(SectionKind.SUMMARY, null, sentences));
        }
        if (!others.isEmpty()) {
            sections.add(new Section(SectionKind.BOILERPLATE, null, others));
        }
        return sections;
    }

    List<Chapter> chapters() {
        return chapters;
    }
}

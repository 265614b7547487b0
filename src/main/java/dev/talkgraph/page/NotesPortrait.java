package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;

/** What stands below the title of notes: who the guest is, or what the talk is about. */
final class NotesPortrait {

    private static final int FEWEST_WORDS = 8;

    private NotesPortrait() {}

    /** A portrait is looked up elsewhere: a picture, a quoted biography, a list of dates. */
    static void addTo(List<Section> sections, List<MarkdownLine> lines) {
        var portrait = new ArrayList<Section.Item>();
        var account = new ArrayList<Section.Item>();
        for (var line : lines) {
            var words = line.words();
            var own = isProse(words) ? account : portrait;
            var plain = picture(MarkdownLine.plain(Bullet.without(words)));
            if (!plain.isEmpty()) {
                own.add(Section.Item.of(plain.under(null)));
            }
        }
        if (!portrait.isEmpty()) {
            sections.add(new Section(SectionKind.PORTRAIT, null, portrait));
        }
        if (!account.isEmpty()) {
            sections.add(new Section(SectionKind.SUMMARY, null, account));
        }
    }

    private static boolean isProse(Span words) {
        return Character.isLetter(words.at(0))
                && Sentence.ends(words)
                && words.words().split("\\s+").length >= FEWEST_WORDS;
    }

    /** What a picture shows: "![Mara Quill](address)". */
    private static Span picture(Span line) {
        var close = line.startsWith("![") ? line.indexOf("](", 2) : -1;
        return close < 0 ? line : line.between(2, close);
    }
}

package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads statements that are grouped under lines that name a theme. */
final class Themes {

    private static final int LONGEST_LABEL = 100;

    private Themes() {}

    /** The statements, each with the theme above it as its label. */
    static List<Section.Item> in(List<Span> paragraphs, String heading) {
        var lines = MailNotes.without(paragraphs);
        var bulleted = lines.stream().anyMatch(Bullet::opens);
        var items = new ArrayList<Section.Item>();
        @Nullable String label = null;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isLabel(lines, i, bulleted)) {
                label = Headings.plain(line).words();
            } else {
                items.add(new Section.Item(Bullet.without(line).under(heading), label, null, null));
            }
        }
        return items;
    }

    /** A short line without a full stop, above a statement; where there are bullets, without one. */
    private static boolean isLabel(List<Span> lines, int index, boolean bulleted) {
        var line = lines.get(index);
        if (line.length() > LONGEST_LABEL || Sentence.ends(Headings.plain(line))) {
            return false;
        }
        if (bulleted) {
            return !Bullet.opens(line);
        }
        return index + 1 < lines.size() && Sentence.ends(lines.get(index + 1));
    }
}

package dev.talkgraph.note;

import dev.talkgraph.source.EpisodeField;
import dev.talkgraph.source.FrontMatter;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.WikiLink;

import java.util.EnumSet;
import java.util.Set;

/** What tells a note on an episode from other notes, and from transcripts below front matter. */
final class NoteMarks {

    private static final int MOST_LINES_A_LABEL = 3;
    private static final int FEWEST_LABELS = 4;

    /** A text without any link that is longer is no note: a transcript, say. */
    private static final int LONGEST_UNLINKED = 20_000;

    private static final Set<String> EXPORTED = Set.of("guest", "episode", "topic");

    private final Set<EpisodeField> fields = EnumSet.noneOf(EpisodeField.class);
    private boolean tellsOfEpisode;
    private boolean isLinked;
    private int labels;

    private NoteMarks() {}

    /** Whether fields say that this is about an episode, and links or more of them that it is a note. */
    static boolean areIn(Lines lines) {
        var marks = new NoteMarks();
        var from = FrontMatter.length(lines);
        for (var i = 1; i < from - 1; i++) {
            var line = lines.get(i);
            var colon = line.indexOf(':');
            if (colon > 0 && colon < 40) {
                marks.name(line.between(0, colon).words());
            }
            marks.isLinked |= WikiLink.isIn(line);
        }
        for (var i = from; i < lines.size(); i++) {
            marks.line(lines.get(i));
        }
        var isShort = lines.text().length() <= LONGEST_UNLINKED;
        var isSpoken =
                marks.labels >= FEWEST_LABELS
                        && marks.labels * MOST_LINES_A_LABEL >= lines.size() - from;
        var isOfEpisode =
                marks.fields.size() > 1
                        && (marks.fields.contains(EpisodeField.GUEST)
                                || marks.fields.contains(EpisodeField.PODCAST));
        return marks.tellsOfEpisode && !isSpoken && (marks.isLinked || isShort && isOfEpisode);
    }

    private void line(Span line) {
        isLinked |= WikiLink.isIn(line) || Callout.opened(line) != null;
        var field = InlineField.in(line);
        if (field != null) {
            name(field.name().words());
        } else {
            labels += isLabelled(line) ? 1 : 0;
        }
    }

    private void name(String name) {
        tellsOfEpisode |= InlineField.tellsOfEpisode(name);
        EpisodeField.named(name).ifPresent(fields::add);
    }

    private static boolean isLabelled(Span line) {
        var start = line.startsWith("**") ? 2 : 0;
        var colon = line.indexOf(':');
        if (colon <= start || colon > 60) {
            return false;
        }
        var name = line.between(start, colon);
        return Name.isLike(
                name.length() > 2 && name.words().endsWith("**")
                        ? name.between(0, name.length() - 2)
                        : name);
    }

    /** Whether this is a note of a vault that was exported from here: type, then id. */
    static boolean isExported(Lines lines) {
        if (FrontMatter.length(lines) < 4) {
            return false;
        }
        var type = lines.get(1).words();
        return lines.get(2).startsWith("id: \"")
                && EXPORTED.stream().anyMatch(kind -> type.equals("type: \"" + kind + "\""));
    }
}

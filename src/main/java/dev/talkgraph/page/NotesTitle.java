package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** The first heading of notes: "12 Mara Quill 2" is the second visit of a guest, in episode 12. */
final class NotesTitle {

    private static final Pattern NUMBERED = Pattern.compile("#?(\\d{1,5})[\\s.:)–—-]+(\\S.*)");
    private static final Pattern VISIT = Pattern.compile("(.*\\p{L}.*?)\\s+\\d{1,2}");
    private static final int LONGEST = 300;

    private NotesTitle() {}

    /** What the heading says; nothing but the words where it has no number. */
    static EpisodeStatement of(Span heading) {
        var words = Headings.plain(heading).words();
        var numbered = NUMBERED.matcher(words);
        if (words.length() > LONGEST || !numbered.matches()) {
            var title = EpisodeTitle.of(words);
            return statement(title.podcast(), title.number(), title.title());
        }
        var rest = numbered.group(2).strip();
        var visit = VISIT.matcher(rest);
        var title = EpisodeTitle.of(visit.matches() ? visit.group(1) : rest);
        return statement(title.podcast(), Integer.valueOf(numbered.group(1)), title.title());
    }

    private static EpisodeStatement statement(
            @Nullable String podcast, @Nullable Integer number, @Nullable String title) {
        return new EpisodeStatement(podcast, number, title, null, null, null, null);
    }
}

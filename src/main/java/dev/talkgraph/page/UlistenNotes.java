package dev.talkgraph.page;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;

/** What uListen's pages say about themselves: calls to install something, and the like. */
final class UlistenNotes {

    private static final int LONGEST = 200;
    private static final List<String> FOOTER =
            List.of(
                    "install ulisten",
                    "get full transcript",
                    "get more from every podcast",
                    "ai summaries, searchable transcripts",
                    "add to chrome");
    private static final List<String> BETWEEN =
            List.of("get the full analysis", "get full analysis");

    private UlistenNotes() {}

    static boolean isNote(Span line) {
        return line.length() <= LONGEST && (starts(line, BETWEEN) || starts(line, FOOTER));
    }

    /** Whether the line names the site, which an ordinary page has no reason to do. */
    static boolean namesSite(Span line) {
        return line.words().contains("uListen");
    }

    /** Whether this is the sentence that repeats title and summary for search engines. */
    static boolean opensPage(Span line) {
        return line.startsWith("In this episode of ")
                && line.indexOf(", featuring ", 0) > 0
                && line.indexOf(" explores ", 0) > 0;
    }

    private static boolean starts(Span line, List<String> beginnings) {
        var plain = Bullet.without(line);
        return beginnings.stream().anyMatch(plain::startsWith);
    }

    /**
     * The paragraphs as the notes between them divide them; what stands behind the first note of
     * the page's foot belongs to the foot.
     *
     * @param notes takes the notes
     */
    static List<List<Span>> groups(List<Span> paragraphs, List<Section.Item> notes) {
        var groups = new ArrayList<List<Span>>();
        var group = new ArrayList<Span>();
        var foot = false;
        for (var line : paragraphs) {
            foot |= line.length() <= LONGEST && starts(line, FOOTER);
            if (foot || isNote(line)) {
                notes.add(Section.Item.of(line.under(null)));
                close(group, groups);
                group = new ArrayList<>();
            } else {
                group.add(line);
            }
        }
        close(group, groups);
        return groups;
    }

    private static void close(List<Span> group, List<List<Span>> groups) {
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }
}

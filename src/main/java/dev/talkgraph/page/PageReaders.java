package dev.talkgraph.page;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of pages about an episode. */
public final class PageReaders {

    private PageReaders() {}

    /** In the order in which they are asked. */
    public static List<Reader> all() {
        return List.of(new InsightNewsletter(), new UlistenPage(), new NotesPage());
    }
}

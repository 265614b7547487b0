package dev.talkgraph.table;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of tables. */
public final class TableReaders {

    private TableReaders() {}

    /** In the order in which they are asked. */
    public static List<Reader> all() {
        return List.of(new EpisodeTable());
    }
}

package dev.talkgraph.note;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of linked notes. */
public final class NoteReaders {

    private NoteReaders() {}

    /** In the order in which they are asked; transcripts with front matter are asked before them. */
    public static List<Reader> all() {
        return List.of(new ObsidianNote());
    }
}

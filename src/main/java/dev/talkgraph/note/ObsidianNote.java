package dev.talkgraph.note;

import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

/** A note on an episode in Markdown with fields and links between notes. */
final class ObsidianNote implements Reader {

    static final String FORMAT = "obsidian-note";

    @Override
    public String format() {
        return FORMAT;
    }

    /** By fields that only notes on episodes have, above or within a text that is no transcript. */
    @Override
    public boolean recognises(Lines lines) {
        return NoteMarks.isExported(lines) || NoteMarks.areIn(lines);
    }

    /** A note that was exported from here is evidence of nothing: its sources are. */
    @Override
    public Reading read(Lines lines) {
        if (NoteMarks.isExported(lines)) {
            return new Reading.NoEpisode(
                    FORMAT, "The note was exported from here, and what it says comes from others");
        }
        var document = new NoteBody(lines).document();
        return document.people().isEmpty()
                        && document.sections().isEmpty()
                        && document.chapters().isEmpty()
                ? new Reading.NoEpisode(FORMAT, "The note says nothing about an episode")
                : new Reading.Document(document);
    }
}

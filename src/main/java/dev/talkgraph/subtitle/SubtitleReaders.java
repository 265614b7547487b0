package dev.talkgraph.subtitle;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of transcripts in timed pieces. */
public final class SubtitleReaders {

    private SubtitleReaders() {}

    /** In the order in which they are asked. */
    public static List<Reader> all() {
        return List.of(new WebVtt(), new SubRip(), new JsonTranscript(), new TimedLines());
    }
}

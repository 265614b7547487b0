package dev.talkgraph.transcript;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

import java.util.List;

/** Captions without speakers and times: running speech, made by a machine or typed by people. */
final class Captions implements Reader {

    private static final String FORMAT = "captions";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Lines lines) {
        return SpeechShape.of(lines.text()).isCaptions();
    }

    @Override
    public Reading read(Lines lines) {
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        EpisodeStatement.NOTHING,
                        null,
                        List.of(),
                        List.of(),
                        CaptionTurns.of(lines),
                        List.of()));
    }
}

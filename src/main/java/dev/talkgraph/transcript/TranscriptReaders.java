package dev.talkgraph.transcript;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The readers of transcripts. */
public final class TranscriptReaders {

    private TranscriptReaders() {}

    /** Those whose formats mark speakers or times, in the order in which they are asked. */
    public static List<Reader> marked() {
        return List.of(new HumanTranscript(), new TimedTranscript());
    }

    /** Those of which a page may have the marks as well: they are asked after pages. */
    public static List<Reader> labelled() {
        return List.of(new LabelledTranscript());
    }

    /** Those of running speech, which has no marks: they are asked after all others. */
    public static List<Reader> running() {
        return List.of(new Captions(), new PlainSpeech());
    }
}

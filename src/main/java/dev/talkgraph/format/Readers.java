package dev.talkgraph.format;

import dev.talkgraph.page.HtmlText;
import dev.talkgraph.page.PageReaders;
import dev.talkgraph.source.Decoding;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;
import dev.talkgraph.subtitle.SubtitleReaders;
import dev.talkgraph.supplied.SuppliedReaders;
import dev.talkgraph.transcript.TranscriptReaders;

import java.util.List;
import java.util.stream.Stream;

/** All formats that are read; the content decides which one it is. */
public final class Readers {

    /** The greatest number of bytes that is read unless another limit is given. */
    public static final int LIMIT = TooLarge.USUAL_LIMIT;

    /** In the order in which they are asked; the ones with the plainest marks come first. */
    private static final List<Reader> ALL =
            Stream.of(
                            SuppliedReaders.all(),
                            SubtitleReaders.all(),
                            TranscriptReaders.marked(),
                            PageReaders.all(),
                            TranscriptReaders.labelled(),
                            TranscriptReaders.running())
                    .flatMap(List::stream)
                    .toList();

    private Readers() {}

    /**
     * Reads a source of at most {@value #LIMIT} bytes.
     *
     * @param content the bytes as they came
     * @throws TooLarge if there are more bytes
     * @throws UnreadableSource if the bytes are no text, or the text is broken
     * @throws UnsupportedFormat if the text is of no format that is read
     */
    public static Reading read(byte[] content) {
        return read(content, LIMIT);
    }

    /**
     * Reads a source of at most so many bytes; the limit is looked at before anything else.
     *
     * @param content the bytes as they came
     * @param limit the greatest number of bytes
     * @throws TooLarge if there are more bytes
     * @throws UnreadableSource if the bytes are no text, or the text is broken
     * @throws UnsupportedFormat if the text is of no format that is read
     */
    public static Reading read(byte[] content, int limit) {
        if (content.length > limit) {
            throw new TooLarge(limit);
        }
        return read(lines(Decoding.text(content)));
    }

    /**
     * Reads the text that reading a source gave once more, as after a change of the readers.
     *
     * @param text the source's text as it was kept; a page's words, not its HTML
     * @throws UnreadableSource if the text is broken
     * @throws UnsupportedFormat if it is of no format that is read
     */
    public static Reading reread(String text) {
        return read(Lines.of(text));
    }

    private static Reading read(Lines lines) {
        for (var reader : ALL) {
            if (reader.recognises(lines)) {
                return reader.read(lines);
            }
        }
        throw new UnsupportedFormat(formats());
    }

    /** Of a page in HTML its words are read; they are the source's text. */
    private static Lines lines(String text) {
        return Lines.of(HtmlText.isHtml(text) ? HtmlText.of(text) : text);
    }

    /** The names of the formats, in the order in which they are tried. */
    public static List<String> formats() {
        return ALL.stream().map(Reader::format).toList();
    }
}

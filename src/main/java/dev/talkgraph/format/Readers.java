package dev.talkgraph.format;

import dev.talkgraph.feed.FeedReaders;
import dev.talkgraph.mail.Mail;
import dev.talkgraph.note.NoteReaders;
import dev.talkgraph.page.Article;
import dev.talkgraph.page.HtmlText;
import dev.talkgraph.page.PageReaders;
import dev.talkgraph.source.Decoding;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;
import dev.talkgraph.subtitle.HtmlTranscript;
import dev.talkgraph.subtitle.SubtitleReaders;
import dev.talkgraph.supplied.SuppliedReaders;
import dev.talkgraph.table.TableReaders;
import dev.talkgraph.transcript.TranscriptReaders;

import org.jsoup.nodes.Document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats that are read; the content decides which one it is. */
public final class Readers {

    /** The greatest number of bytes that is read unless another limit is given. */
    public static final int LIMIT = TooLarge.USUAL_LIMIT;

    /** Those of pages that people write, which stand among much else on the web. */
    private static final List<Reader> PAGES = PageReaders.all();

    /** In the order in which they are asked; the ones with the plainest marks come first. */
    private static final List<Reader> MARKED =
            Stream.of(
                            SuppliedReaders.all(),
                            FeedReaders.all(),
                            SubtitleReaders.all(),
                            TranscriptReaders.marked(),
                            NoteReaders.all(),
                            PAGES,
                            TranscriptReaders.labelled())
                    .flatMap(List::stream)
                    .toList();

    /** What holds several episodes; the parts are kept, not the whole, so that it is never read again. */
    private static final List<Reader> CONTAINERS =
            Stream.concat(FeedReaders.containers().stream(), TableReaders.all().stream()).toList();

    private static final List<Reader> RUNNING = TranscriptReaders.running();

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
        if (Mail.isIn(content)) {
            return MailReading.of(Mail.of(content));
        }
        var text = Decoding.text(content);
        if (HtmlText.isHtml(text)) {
            return read(HtmlText.parsed(text));
        }
        var lines = Lines.of(text);
        var container = first(CONTAINERS, lines);
        return container.isPresent() ? container.get().read(lines) : reread(lines);
    }

    /**
     * Reads the text that reading a source gave once more, as after a change of the readers.
     *
     * @param text the source's text as it was kept; a page's words, not its HTML
     * @throws UnreadableSource if the text is broken
     * @throws UnsupportedFormat if it is of no format that is read
     */
    public static Reading reread(String text) {
        return reread(Lines.of(text));
    }

    private static Reading reread(Lines lines) {
        var marked = first(MARKED, lines);
        return marked.isPresent() ? marked.get().read(lines) : running(lines);
    }

    /** Of a page in HTML its words are read; they are the source's text. */
    static Reading read(Document page) {
        if (HtmlTranscript.isMarkedUp(page) && HtmlTranscript.isIn(page)) {
            return HtmlTranscript.read(page);
        }
        var lines = Lines.of(HtmlText.of(page));
        var marked = first(MARKED, lines);
        if (marked.isEmpty() || PAGES.contains(marked.get())) {
            var article = Article.of(page).map(Lines::of);
            var reader = article.flatMap(words -> first(PAGES, words));
            if (reader.isPresent()) {
                return reader.get().read(article.get());
            }
        }
        if (marked.isPresent()) {
            return marked.get().read(lines);
        }
        return HtmlTranscript.isIn(page) ? HtmlTranscript.read(page) : running(lines);
    }

    private static Reading running(Lines lines) {
        return first(RUNNING, lines)
                .orElseThrow(() -> new UnsupportedFormat(formats()))
                .read(lines);
    }

    /** Reads a text if a reader knows it by its marks; running speech has none. */
    static Optional<Reading> marked(String text) {
        var lines = Lines.of(text);
        return first(MARKED, lines).map(reader -> reader.read(lines));
    }

    private static Optional<Reader> first(List<Reader> readers, Lines lines) {
        return readers.stream().filter(reader -> reader.recognises(lines)).findFirst();
    }

    /** The names of the formats, in the order in which they are tried. */
    public static List<String> formats() {
        return Stream.concat(
                        Stream.concat(
                                Stream.concat(CONTAINERS.stream(), MARKED.stream())
                                        .map(Reader::format),
                                Stream.of(HtmlTranscript.FORMAT)),
                        RUNNING.stream().map(Reader::format))
                .toList();
    }
}

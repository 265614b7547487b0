package dev.talkgraph.transcript;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.WebLink;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The turns and chapters of a transcript, gathered line by line. */
final class TranscriptBody {

    /** How WordPress begins the note below a page. */
    private static final String POSTED = "This entry was posted in [";

    private final List<Turn> turns = new ArrayList<>();
    private final List<Chapter> listed = new ArrayList<>();
    private final List<Chapter> headed = new ArrayList<>();
    private @Nullable String recordingUrl;
    private @Nullable String speaker;
    private @Nullable TimedLink open;
    private @Nullable Span heading;
    private int start;
    private int end;

    private TranscriptBody() {}

    static TranscriptBody of(Lines lines) {
        var body = new TranscriptBody();
        for (var i = 0; i < lines.size(); i++) {
            body.take(lines.get(i));
        }
        body.close();
        return body;
    }

    List<Turn> turns() {
        return turns;
    }

    /** The chapters of the table of contents, or else the headings above the turns. */
    List<Chapter> chapters() {
        return listed.isEmpty() ? headed : listed;
    }

    /** The recording that the first turn's time leads to. */
    @Nullable String recordingUrl() {
        return recordingUrl;
    }

    private void take(Span line) {
        var link = TimedLink.in(line);
        if (link != null) {
            begin(link);
        } else if (isHeading(line)) {
            close();
            heading = line;
        } else if (line.startsWith(POSTED)) {
            close();
        } else if (open != null) {
            start = start < 0 ? line.start() : start;
            end = line.end();
        } else if (turns.isEmpty()) {
            listChapter(Bullet.without(line));
        }
    }

    private static boolean isHeading(Span line) {
        return line.at(0) == '#' && Headings.plain(line).start() > line.start();
    }

    private void begin(TimedLink link) {
        close();
        open = link;
        start = link.words().isEmpty() ? -1 : link.words().start();
        end = link.words().end();
        speaker = link.label().isEmpty() ? speaker : link.label().words();
        recordingUrl = recordingUrl == null ? WebLink.withoutSecond(link.address()) : recordingUrl;
        if (heading != null) {
            headed.add(new Chapter(Headings.plain(heading).words(), link.seconds()));
            heading = null;
        }
    }

    /** A turn in which nothing is said is none. */
    private void close() {
        if (open != null && start >= 0) {
            turns.add(new Turn(speaker, open.seconds(), start, end));
        }
        open = null;
    }

    /** A line of the table of contents: "1:02 – Title", linked or not. */
    private void listChapter(Span line) {
        var plain = line;
        if (!line.isEmpty() && line.at(0) == '[') {
            var close = line.indexOf("](", 0);
            plain = close < 0 ? line : line.between(1, close);
        }
        var blank = 0;
        while (blank < plain.length() && blank < 12 && !Span.isBlank(plain.at(blank))) {
            blank++;
        }
        var seconds = Clock.seconds(plain.between(0, blank));
        var title = Bullet.without(plain.from(blank));
        if (seconds != null && !title.isEmpty()) {
            listed.add(new Chapter(title.words(), seconds));
        }
    }
}

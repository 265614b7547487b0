package dev.talkgraph.transcript;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.WebLink;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A transcript made by people, in Markdown: a header, chapters, turns with names and times. */
final class HumanTranscript implements Reader {

    private static final String FORMAT = "human-transcript";
    private static final int HEADER = 10;
    private static final String EPISODE = "Episode #";

    @Override
    public String format() {
        return FORMAT;
    }

    /** By a turn with a linked time, or by the header's line that gives the number. */
    @Override
    public boolean recognises(Lines lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (TimedLink.in(line) != null || (i < HEADER && isNumber(line))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Span line) {
        return line.at(0) == '#' && Headings.plain(line).startsWith(EPISODE);
    }

    @Override
    public Reading read(Lines lines) {
        var header = Header.of(lines);
        var body = TranscriptBody.of(lines);
        if (body.turns().isEmpty()) {
            return new Reading.NoEpisode(FORMAT, "Nobody speaks in this transcript");
        }
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        header.statement(body.recordingUrl()),
                        null,
                        List.of(),
                        List.of(),
                        body.turns(),
                        body.chapters()));
    }

    /** What stands above the first turn. */
    private record Header(
            EpisodeTitle title,
            @Nullable Integer number,
            @Nullable String url,
            @Nullable String recordingUrl) {

        static Header of(Lines lines) {
            @Nullable EpisodeTitle title = null;
            @Nullable Integer number = null;
            @Nullable String url = null;
            @Nullable String recordingUrl = null;
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (TimedLink.in(line) != null) {
                    break;
                }
                var plain = Headings.plain(line);
                if (isNumber(line)) {
                    number = number == null ? EpisodeTitle.of(plain.words()).number() : number;
                } else if (line.at(0) == '#' && plain.startsWith("Source:")) {
                    url = url == null ? WebLink.address(plain.from("Source:".length())) : url;
                } else if (line.at(0) == '#' && !line.startsWith("##")) {
                    title = completed(title, EpisodeTitle.of(withoutKind(plain).words()));
                } else if (recordingUrl == null && Bullet.without(line).startsWith("Watch ")) {
                    recordingUrl = WebLink.linked(line);
                }
            }
            if (title == null || title.title() == null) {
                throw new UnreadableSource("The page has no title", null);
            }
            return new Header(title, number, url, recordingUrl);
        }

        private static Span withoutKind(Span line) {
            var kind = "Transcript for ";
            return line.startsWith(kind) ? line.from(kind.length()) : line;
        }

        /** The first title line counts; what it leaves open, a later one may say. */
        private static EpisodeTitle completed(@Nullable EpisodeTitle first, EpisodeTitle next) {
            if (first == null || first.title() == null) {
                return next;
            }
            return new EpisodeTitle(
                    first.title(),
                    first.podcast() == null ? next.podcast() : first.podcast(),
                    first.number() == null ? next.number() : first.number());
        }

        EpisodeStatement statement(@Nullable String recording) {
            return new EpisodeStatement(
                    title.podcast(),
                    number == null ? title.number() : number,
                    title.title(),
                    null,
                    url,
                    recordingUrl == null ? recording : recordingUrl,
                    null);
        }
    }
}

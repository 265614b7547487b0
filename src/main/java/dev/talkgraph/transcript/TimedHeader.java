package dev.talkgraph.transcript;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Clock;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Script;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands above the first turn of a transcript in plain lines.
 *
 * @param heading the line with the title
 */
record TimedHeader(@Nullable Span heading, EpisodeStatement statement, List<Chapter> chapters) {

    private static final int LONGEST_LINE = 1_000;

    /** "This is a transcript of The Lantern Hour #12 with Mara Quill."; a capital belongs to the name. */
    private static final Pattern SHOW =
            Pattern.compile(
                    "transcript of (?-i:the )?(.{2,80}?) #(\\d{1,5})\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(".{0,30}\\b(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"()]+");

    static TimedHeader of(Lines lines, int end) {
        @Nullable Span heading = null;
        @Nullable String podcast = null;
        @Nullable Integer number = null;
        @Nullable LocalDate date = null;
        @Nullable String url = null;
        var chapters = new ArrayList<Chapter>();
        for (var i = 0; i < end; i++) {
            var line = lines.get(i);
            if (line.length() > LONGEST_LINE) {
                continue;
            }
            heading =
                    heading == null && MarkdownLine.level(line) == 1
                            ? Headings.plain(line)
                            : heading;
            var words = line.words();
            var show = SHOW.matcher(words);
            if (podcast == null && show.find()) {
                podcast = show.group(1);
                number = Integer.valueOf(show.group(2));
            }
            date = date == null ? date(Headings.plain(line).words()) : date;
            var address = ADDRESS.matcher(words);
            url = url == null && address.find() ? withoutQuery(address.group()) : url;
            var chapter = chapter(Bullet.without(line));
            if (chapter != null) {
                chapters.add(chapter);
            }
        }
        var title = heading == null ? EpisodeTitle.of("") : EpisodeTitle.of(heading.words());
        return new TimedHeader(
                heading,
                new EpisodeStatement(
                        podcast == null ? title.podcast() : podcast,
                        number == null ? title.number() : number,
                        title.title(),
                        date,
                        url,
                        null,
                        null),
                List.copyOf(chapters));
    }

    private static @Nullable LocalDate date(String words) {
        var found = DATE.matcher(words);
        if (!found.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(found.group(1));
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static String withoutQuery(String address) {
        var query = address.indexOf('?');
        return query < 0 || address.contains("?v=") ? address : address.substring(0, query);
    }

    /** A line of the table of contents: "1:02 – Title". */
    private static @Nullable Chapter chapter(Span line) {
        var blank = 0;
        while (blank < line.length() && blank < 12 && !Span.isBlank(line.at(blank))) {
            blank++;
        }
        var seconds = Clock.seconds(line.between(0, blank));
        var title = Bullet.without(line.from(blank));
        if (seconds == null || title.isEmpty()) {
            return null;
        }
        var dot = title.indexOf(" · ", 0);
        var translated = dot > 0 && Script.differs(title.between(0, dot), title.from(dot + 3));
        return new Chapter((translated ? title.between(0, dot) : title).words(), seconds);
    }
}

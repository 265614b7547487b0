package dev.talkgraph.note;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a note that are more than words: tags, embedded files, comments, times. */
final class NoteLine {

    private static final Pattern TIME =
            Pattern.compile(
                    "\\[?\\(?(\\d{1,3}:\\d{2}(?::\\d{2})?)[\\])]{0,2}(?:\\([^()\\s]{0,500}\\))?"
                            + "[\\s:–—-]{1,5}(?=\\S)");
    private static final Pattern BLOCK_ID = Pattern.compile("\\s\\^[A-Za-z0-9-]{1,40}$");
    private static final int LONGEST_CHAPTER = 300;
    private static final int LONGEST_TAIL = 50;

    private NoteLine() {}

    /** Whether the line is nothing but an embedded file or a comment. */
    static boolean saysNothing(Span line) {
        var isEmbedded = line.startsWith("![[") && line.words().endsWith("]]");
        var isComment = line.length() > 3 && line.startsWith("%%") && line.words().endsWith("%%");
        var isBlockId = line.at(0) == '^' && line.indexOf(' ') < 0;
        return isEmbedded || isComment || isBlockId || line.words().equals("---");
    }

    /** The line without the name that other notes link to it by: "A lamp. ^lamp". */
    static Span withoutBlockId(Span line) {
        var tail = line.between(Math.max(0, line.length() - LONGEST_TAIL), line.length());
        var id = BLOCK_ID.matcher(tail.words());
        return id.find() ? line.between(0, tail.start() + id.start() - line.start()) : line;
    }

    /** The tags of a line that has nothing else, without their sharps; empty for others. */
    static List<Span> tags(Span line) {
        var tags = new ArrayList<Span>();
        var at = 0;
        while (at < line.length()) {
            var end = at;
            while (end < line.length() && !Span.isBlank(line.at(end))) {
                end++;
            }
            if (line.at(at) != '#' || end - at < 2 || line.at(at + 1) == '#') {
                return List.of();
            }
            tags.add(line.between(at + 1, end));
            at = end;
            while (at < line.length() && Span.isBlank(line.at(at))) {
                at++;
            }
        }
        return tags;
    }

    /** A chapter: "- [12:34](address) Fog". */
    static @Nullable Chapter chapter(Span line) {
        var plain = Bullet.without(line);
        if (plain.length() > LONGEST_CHAPTER) {
            return null;
        }
        var time = TIME.matcher(plain.words());
        if (!time.lookingAt()) {
            return null;
        }
        var clock = time.group(1);
        var seconds = Clock.seconds(new Span(clock, 0, clock.length()));
        return seconds == null ? null : new Chapter(plain.from(time.end()).words(), seconds);
    }
}

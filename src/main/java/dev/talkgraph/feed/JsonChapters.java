package dev.talkgraph.feed;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.BoundedJson;
import dev.talkgraph.source.FieldValue;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The chapters of a recording in JSON, as the podcast namespace has them, or as a bare list. */
final class JsonChapters implements Reader {

    private static final String FORMAT = "podcast-chapters";
    private static final int HEAD = 20_000;
    private static final Pattern CHAPTERS = Pattern.compile("\"chapters\"\\s{0,9}:\\s{0,9}\\[");
    private static final Pattern START =
            Pattern.compile("\"(?:startTime|start|start_time)\"\\s{0,9}:");
    private static final Pattern LISTED =
            Pattern.compile(
                    "\\s{0,99}\\[\\s{0,99}\\{[^{}\\[\\]]{0,2000}\"(?:time|startTime|start|start_time)\"\\s{0,9}:"
                            + "\\s{0,9}\"\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?\"");

    private static final Pattern TITLE = Pattern.compile("\"title\"\\s{0,9}:");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\"(?:segments|body|text|words|speaker|transcript|episode|people|claims)\"\\s{0,9}:");

    @Override
    public String format() {
        return FORMAT;
    }

    /** By a list of chapters with times, or one of titles with clock times; and nothing that anybody says. */
    @Override
    public boolean recognises(Lines lines) {
        if (!BoundedJson.isLike(lines)) {
            return false;
        }
        var head = lines.text().substring(0, Math.min(HEAD, lines.text().length()));
        var isNamed = CHAPTERS.matcher(head).find() && START.matcher(head).find();
        var isBare = LISTED.matcher(head).lookingAt() && TITLE.matcher(head).find();
        return (isNamed || isBare) && !OTHERS.matcher(head).find();
    }

    @Override
    public Reading read(Lines lines) {
        var root = BoundedJson.of(lines.text());
        var list = root.isArray() ? root : root.path("chapters");
        var chapters = chapters(list);
        if (chapters.isEmpty()) {
            return new Reading.NoEpisode(FORMAT, "No chapter in it has a title and a time");
        }
        var text = new ItemText();
        var statement = statement(root);
        text.line(words(root.path("title")));
        text.line(words(root.path("podcastName")));
        text.gap();
        for (var chapter : chapters) {
            text.line(Soundbite.clock(start(chapter)) + " " + chapter.title());
        }
        return Reading.restated(
                new EpisodeDocument(
                        FORMAT,
                        text.toString(),
                        statement,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        chapters));
    }

    private static EpisodeStatement statement(JsonNode root) {
        var podcast = words(root.path("podcastName"));
        var show = podcast.isEmpty() ? null : podcast;
        var title = ItemTitle.of(words(root.path("title")), show, null, false);
        return new EpisodeStatement(
                show,
                title.number(),
                title.title(),
                null,
                null,
                null,
                null,
                title.season(),
                List.of(),
                null);
    }

    /** In the recording's order; silent ones ({@code toc: false}) and such without a title left out. */
    private static List<Chapter> chapters(JsonNode list) {
        if (list.size() > Chapters.MOST) {
            throw new UnreadableSource(
                    "The file has more than " + Chapters.MOST + " chapters", null);
        }
        var chapters = new ArrayList<Chapter>();
        for (var chapter : list) {
            var title = words(chapter.path("title"));
            var start = start(chapter);
            var isSilent = chapter.path("toc").asString("").equals("false");
            if (!isSilent && !title.isEmpty() && start != null) {
                chapters.add(new Chapter(title, start));
            }
        }
        chapters.sort(Comparator.comparingDouble(JsonChapters::start));
        return chapters;
    }

    private static double start(Chapter chapter) {
        var start = chapter.startSeconds();
        return start == null ? 0 : start;
    }

    private static @Nullable Double start(JsonNode chapter) {
        for (var name : List.of("startTime", "start", "start_time", "time")) {
            var seconds = FieldValue.seconds(chapter.path(name).asString(""));
            if (seconds != null) {
                return seconds;
            }
        }
        return null;
    }

    private static String words(JsonNode value) {
        return value.isString()
                ? Words.cut(Words.line(value.asString()), Chapters.LONGEST_TITLE)
                : "";
    }
}

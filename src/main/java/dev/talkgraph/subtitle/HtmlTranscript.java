package dev.talkgraph.subtitle;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Surrogates;

import org.jsoup.nodes.Document;

import java.util.List;
import java.util.Locale;

/** A transcript as a page whose times and speakers are elements of their own. */
public final class HtmlTranscript {

    /** The format's name. */
    public static final String FORMAT = "html-transcript";

    private HtmlTranscript() {}

    /** Whether at least three elements of the page are times. */
    public static boolean isIn(Document page) {
        return HtmlCues.times(page).size() >= HtmlCues.FEWEST;
    }

    /** Whether the page names speakers and times as the podcast namespace asks for. */
    public static boolean isMarkedUp(Document page) {
        return page.selectFirst("cite") != null && page.select("time").size() >= HtmlCues.FEWEST;
    }

    /** Reads the page; times and words make it a transcript, headings above them its title. */
    public static Reading read(Document page) {
        var times = HtmlCues.times(page);
        return CueText.reading(FORMAT, HtmlCues.of(times), statement(page), List.of());
    }

    /** Of several headings the one that calls itself a podcast is the show. */
    private static EpisodeStatement statement(Document page) {
        var podcast = "";
        var line = "";
        for (var heading : page.select("title, h1, h2")) {
            var words = Surrogates.whole(heading.text().strip());
            if (words.toLowerCase(Locale.ROOT).endsWith("podcast") && words.indexOf('|') < 0) {
                podcast = podcast.isEmpty() ? words : podcast;
            } else if (line.isEmpty()) {
                line = words;
            }
        }
        var title = EpisodeTitle.of(line);
        return new EpisodeStatement(
                podcast.isEmpty() ? title.podcast() : podcast,
                title.number(),
                title.title(),
                null,
                null,
                null,
                null);
    }
}

package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody says of an episode: a source's content, a file's name, or the user beside an upload.
 *
 * @param podcast the show's name as written
 * @param number the episode's number within the show
 * @param title the episode's title, without show and number
 * @param publishedOn the day the episode came out, never the day a page about it was sent
 * @param url the episode's page
 * @param recordingUrl where the recording can be heard; a link to a second is made from it
 * @param durationSeconds the recording's length
 * @param season the season in which the number counts, where the show begins anew with each
 * @param transcripts where its transcripts are: web addresses, or {@code file:} and the name of a
 *     file beside the source, the best first
 * @param chapters where its chapters are, in the same form
 */
public record EpisodeStatement(
        @Nullable String podcast,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String recordingUrl,
        @Nullable Double durationSeconds,
        @Nullable Integer season,
        List<String> transcripts,
        @Nullable String chapters) {

    public EpisodeStatement {
        // Statements kept by former versions have none.
        transcripts = transcripts == null ? List.of() : List.copyOf(transcripts);
    }

    /** What is said of an episode without a season, and of nothing elsewhere. */
    public EpisodeStatement(
            @Nullable String podcast,
            @Nullable Integer number,
            @Nullable String title,
            @Nullable LocalDate publishedOn,
            @Nullable String url,
            @Nullable String recordingUrl,
            @Nullable Double durationSeconds) {
        this(
                podcast,
                number,
                title,
                publishedOn,
                url,
                recordingUrl,
                durationSeconds,
                null,
                List.of(),
                null);
    }

    /** Nothing said. */
    public static final EpisodeStatement NOTHING =
            new EpisodeStatement(null, null, null, null, null, null, null);
}

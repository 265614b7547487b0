package dev.talkgraph.episode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

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
 */
public record EpisodeStatement(
        @Nullable String podcast,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String recordingUrl,
        @Nullable Double durationSeconds) {

    /** Nothing said. */
    public static final EpisodeStatement NOTHING =
            new EpisodeStatement(null, null, null, null, null, null, null);
}

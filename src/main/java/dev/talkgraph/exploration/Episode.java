package dev.talkgraph.exploration;

import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.PodcastReference;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An episode of a show.
 *
 * @param season absent where the show is not told to have seasons
 * @param podcast absent where no source names the show
 * @param chapters left out in lists
 * @param summaries left out in lists
 */
record Episode(
        String id,
        @Nullable Integer season,
        @Nullable Integer number,
        @Nullable String title,
        @Nullable PodcastReference podcast,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable Double durationSeconds,
        List<Participant> people,
        @Nullable List<Chapter> chapters,
        @Nullable List<Summary> summaries,
        Counts counts) {

    Episode with(List<Chapter> itsChapters, List<Summary> itsSummaries) {
        return new Episode(
                id,
                season,
                number,
                title,
                podcast,
                publishedOn,
                url,
                durationSeconds,
                people,
                itsChapters,
                itsSummaries,
                counts);
    }

    /** A person in their strongest part: HOST, GUEST or MENTIONED. */
    record Participant(String id, String name, String role) {}

    record Chapter(String title, @Nullable Double startSeconds) {}

    record Summary(String text, @Nullable String kind, List<Evidence> evidence) {}

    @Schema(name = "EpisodeCounts")
    record Counts(
            long claims, long quotes, long questions, long topics, long segments, long sources) {}
}

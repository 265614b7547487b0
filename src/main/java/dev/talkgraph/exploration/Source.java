package dev.talkgraph.exploration;

import dev.talkgraph.reading.References.EpisodeReference;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that an episode is known from.
 *
 * @param id SHA-256 of its bytes
 * @param names file names it came under
 * @param sentOn the day the page itself was sent, never the episode's
 * @param extractor what made its facts, with its version
 */
public record Source(
        String id,
        List<String> names,
        List<String> uris,
        String format,
        @Nullable String language,
        @Nullable LocalDate sentOn,
        @Nullable String ingestedAt,
        @Nullable String extractor,
        @Nullable EpisodeReference episode) {}

package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeStatement;

import java.util.List;

/**
 * Sources that come in together.
 *
 * @param stated what the user says of their episode, {@link EpisodeStatement#NOTHING} if nothing
 * @param uris where they came from; another source from there is replaced
 * @param replaces ids of sources they take the place of
 */
record IngestionRequest(
        List<Upload> uploads, EpisodeStatement stated, List<String> uris, List<String> replaces) {

    IngestionRequest {
        uploads = List.copyOf(uploads);
        uris = List.copyOf(uris);
        replaces = List.copyOf(replaces);
        if (uploads.isEmpty()) {
            throw new IllegalArgumentException("An ingestion has a source");
        }
    }

    boolean isStated() {
        return !stated.equals(EpisodeStatement.NOTHING);
    }

    /** Whether what is said can be true of one episode alone. */
    boolean isOneEpisodeStated() {
        return stated.number() != null
                || stated.title() != null
                || stated.publishedOn() != null
                || stated.url() != null;
    }

    long bytes() {
        return uploads.stream().mapToLong(Upload::bytes).sum();
    }
}

package dev.talkgraph.checking;

import dev.talkgraph.episode.Verification;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of asking whether somebody said something.
 *
 * @param quote as it was asked
 * @param verification of what was asked: by that guest and in that episode, where these are given
 * @param score share of the quote's words found in order, 0 to 1; absent where nothing was searched
 * @param spokenText the words really spoken; of a NOT_FOUND quote those that its own words point at
 * @param saidBy who spoke these words
 * @param startSeconds start of the turn that holds the first word
 * @param listenUrl the recording at that second
 * @param evidence where the transcript has them, a place for each piece of a quote with an ellipsis
 * @param elsewhere where the words were said more surely than as asked, by another person or in
 *     another episode
 */
public record Check(
        String quote,
        Verification verification,
        @Nullable Double score,
        @Nullable String spokenText,
        @Nullable PersonReference saidBy,
        @Nullable Attribution attribution,
        @Nullable EpisodeReference episode,
        @Nullable Double startSeconds,
        @Nullable String listenUrl,
        List<Evidence> evidence,
        @Nullable Finding elsewhere) {

    /** Nothing to look at. */
    static Check unchecked(String quote, @Nullable Finding elsewhere) {
        return new Check(
                quote,
                Verification.UNCHECKED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                elsewhere);
    }

    /** What was found where it was asked for. */
    static Check of(String quote, Finding found, @Nullable Finding elsewhere) {
        return new Check(
                quote,
                found.verification(),
                found.score(),
                found.spokenText(),
                found.saidBy(),
                found.attribution(),
                found.episode(),
                found.startSeconds(),
                found.listenUrl(),
                found.evidence(),
                elsewhere);
    }
}

package dev.talkgraph.checking;

import dev.talkgraph.episode.Verification;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * Where words were spoken, and how far they are the quote's.
 *
 * @param spokenText the words; absent where nothing points at a place
 * @param saidBy who spoke them
 * @param startSeconds start of the turn that holds the first word
 * @param listenUrl the recording at that second
 * @param evidence where the transcript has them
 */
record Finding(
        Verification verification,
        double score,
        @Nullable String spokenText,
        @Nullable PersonReference saidBy,
        @Nullable Attribution attribution,
        @Nullable EpisodeReference episode,
        @Nullable Double startSeconds,
        @Nullable String listenUrl,
        List<Evidence> evidence) {

    /** The surest first, then the one with most of the words. */
    static final Comparator<Finding> SUREST =
            Comparator.comparing(Finding::verification)
                    .thenComparing(Comparator.comparingDouble(Finding::score).reversed());

    /** No place, but this share of the words somewhere. */
    static Finding nowhere(double score) {
        return new Finding(
                Verification.NOT_FOUND, score, null, null, null, null, null, null, List.of());
    }

    /** Whether the words themselves were spoken. */
    boolean hasTheWords() {
        return verification.compareTo(Verification.NEAR) <= 0;
    }

    /** Whether it is surer than another by its verdict, not by its score alone. */
    boolean isSurerThan(Verification other) {
        return verification.compareTo(other) < 0;
    }
}

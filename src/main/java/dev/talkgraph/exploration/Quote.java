package dev.talkgraph.exploration;

import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.ClaimReference;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.TopicReference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Words that a page says were spoken, and what came of looking for them in the transcript.
 *
 * @param score share of the quote's words found in order, 0 to 1; absent without a transcript
 * @param spokenText the words really spoken
 * @param startSeconds seconds from the start of the recording
 * @param listenUrl the recording at that second
 * @param evidence where pages have the quote
 * @param spokenEvidence where the transcript has it
 */
record Quote(
        String id,
        String text,
        String verification,
        @Nullable Double score,
        @Nullable String spokenText,
        @Nullable PersonReference saidBy,
        @Nullable EpisodeReference episode,
        @Nullable Double startSeconds,
        @Nullable String listenUrl,
        List<TopicReference> about,
        List<ClaimReference> supports,
        List<Evidence> evidence,
        List<Evidence> spokenEvidence) {}

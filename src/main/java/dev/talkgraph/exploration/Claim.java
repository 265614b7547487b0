package dev.talkgraph.exploration;

import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.References.ClaimReference;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.QuestionReference;
import dev.talkgraph.reading.References.QuoteReference;
import dev.talkgraph.reading.References.TopicReference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something a listener could agree or disagree with.
 *
 * @param confidence measured precision of the rule that found it, 1 for supplied facts
 * @param madeBy empty where no source says who
 * @param explanationEvidence where the explanation stands
 */
public record Claim(
        String id,
        String text,
        @Nullable String explanation,
        List<String> kinds,
        @Nullable Double confidence,
        @Nullable String status,
        List<PersonReference> madeBy,
        @Nullable EpisodeReference statedIn,
        List<TopicReference> about,
        List<Evidence> evidence,
        @Nullable List<Evidence> explanationEvidence,
        List<QuoteReference> quotes,
        List<Relation> agreesWith,
        List<Relation> disputes,
        List<QuestionReference> answers) {

    /**
     * How another claim stands to this one.
     *
     * @param madeBy who made the other one
     * @param status CONFIRMED, or CANDIDATE for what a person should look at before believing it
     * @param reason in plain words
     */
    record Relation(
            @Nullable String id,
            ClaimReference claim,
            List<PersonReference> madeBy,
            @Nullable Double score,
            @Nullable String status,
            @Nullable String reason) {}
}

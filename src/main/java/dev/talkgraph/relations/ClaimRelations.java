package dev.talkgraph.relations;

import dev.talkgraph.inference.Inference;
import dev.talkgraph.inference.Judgement;
import dev.talkgraph.inference.Reading;
import dev.talkgraph.relations.Relation.Kind;
import dev.talkgraph.relations.Relation.Status;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How two claims stand to each other: a function of their words and of those who made them. */
public final class ClaimRelations {

    private static final int LONGEST_REASON = 300;

    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    /** Makes a comparison that reads each text once, for as long as it lives. */
    public ClaimRelations() {}

    /** The relation of two claims, if they have one that is worth telling; the order does not matter. */
    public Optional<Relation> between(Assertion one, Assertion other) {
        if (!one.isByOthersThan(other)) {
            return Optional.empty();
        }
        var first = reading(one);
        var second = reading(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                judged(one, other, Inference.judge(first.orElseThrow(), second.orElseThrow())));
    }

    private static @Nullable Relation judged(Assertion one, Assertion other, Judgement judgement) {
        if (judgement.isCandidateDispute()) {
            var status = judgement.isConfirmedDispute() ? Status.CONFIRMED : Status.CANDIDATE;
            return relation(one, other, Kind.DISPUTES, judgement.contradicts(), status, judgement);
        }
        if (judgement.isCandidateAgreement()) {
            var status = judgement.isConfirmedAgreement() ? Status.CONFIRMED : Status.CANDIDATE;
            return relation(one, other, Kind.AGREES_WITH, judgement.same(), status, judgement);
        }
        return null;
    }

    private static Relation relation(
            Assertion one,
            Assertion other,
            Kind kind,
            double score,
            Status status,
            Judgement judgement) {
        var reason = String.join("; ", judgement.reasons());
        var shown =
                reason.length() <= LONGEST_REASON
                        ? reason
                        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON / 2))
                                + "…";
        return Relation.between(one.id(), other.id(), kind, score, shown, status);
    }

    private Optional<Reading> reading(Assertion claim) {
        return readings.computeIfAbsent(
                claim.text(),
                text ->
                        Anchoring.isAnchored(text)
                                ? Optional.of(Reading.of(text))
                                : Optional.empty());
    }
}

package dev.talkgraph.relations;

import dev.talkgraph.inference.Inference;
import dev.talkgraph.inference.Judgement;
import dev.talkgraph.inference.Reading;
import dev.talkgraph.relations.Relation.Kind;
import dev.talkgraph.relations.Relation.Status;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How two claims stand to each other: a function of their words and of those who made them. */
public final class ClaimRelations {

    private static final int LONGEST_REASON = 300;

    /** Of the words of the shorter claim, how many the other has to have at least. */
    private static final double SHARED = 0.5;

    private static final int FEWEST_SHARED = 3;
    private static final Pattern DEMANDING =
            Pattern.compile(
                    "\\b(?:should|ought|must|shall)(?:n['’]t)?\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    /** Makes a comparison that reads each text once, for as long as it lives. */
    public ClaimRelations() {}

    /** The relation of two claims, if they have one that is worth telling; the order does not matter. */
    public Optional<Relation> between(Assertion one, Assertion other) {
        if (!one.isByOthersThan(other) || !sharesWords(one, other)) {
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

    /** What has few words in common neither agrees nor contradicts as far as words can tell. */
    private boolean sharesWords(Assertion one, Assertion other) {
        var shared = new HashSet<>(wordsOf(one));
        var others = wordsOf(other);
        var fewest = Math.min(shared.size(), others.size());
        shared.retainAll(others);
        return fewest > 1
                && shared.size() >= Math.max(Math.min(FEWEST_SHARED, fewest), fewest * SHARED);
    }

    private Set<String> wordsOf(Assertion claim) {
        return words.computeIfAbsent(claim.id(), id -> Set.copyOf(ClaimKeys.words(claim)));
    }

    private static @Nullable Relation judged(Assertion one, Assertion other, Judgement judgement) {
        var isOneQuestion = demands(one) == demands(other);
        if (judgement.isCandidateDispute()) {
            var isSure = isOneQuestion && judgement.isConfirmedDispute();
            return relation(one, other, Kind.DISPUTES, judgement.contradicts(), isSure, judgement);
        }
        if (isOneQuestion && judgement.isCandidateAgreement()) {
            var isSure = judgement.isConfirmedAgreement();
            return relation(one, other, Kind.AGREES_WITH, judgement.same(), isSure, judgement);
        }
        return null;
    }

    /** Whether a claim says what ought to be, which is another question than what is. */
    private static boolean demands(Assertion claim) {
        return DEMANDING.matcher(claim.text()).find();
    }

    private static Relation relation(
            Assertion one,
            Assertion other,
            Kind kind,
            double score,
            boolean isSure,
            Judgement judgement) {
        var reason = String.join("; ", judgement.reasons());
        var shown =
                reason.length() <= LONGEST_REASON
                        ? reason
                        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON / 2))
                                + "…";
        return Relation.between(
                one.id(),
                other.id(),
                kind,
                score,
                shown,
                isSure ? Status.CONFIRMED : Status.CANDIDATE);
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

package dev.talkgraph.inference;

import java.util.List;

/**
 * How two sentences stand to each other.
 *
 * @param same how likely they say the same, 0 to 1
 * @param contradicts how likely they cannot both be true, 0 to 1
 * @param reasons what was seen, in a few plain words each
 */
public record Judgement(double same, double contradicts, List<String> reasons) {

    /** The most of an agreement that a guard keeps from being confirmed. */
    static final double UNCONFIRMED = 0.89;

    static final double CANDIDATE_AGREEMENT = 0.55;
    static final double CONFIRMED_AGREEMENT = 0.9;
    static final double CANDIDATE_DISPUTE = 0.4;
    static final double CONFIRMED_DISPUTE = 0.9;

    /** Whether the two may say the same. */
    public boolean isCandidateAgreement() {
        return same >= CANDIDATE_AGREEMENT && !isCandidateDispute();
    }

    /** Whether the two say the same, right at least 95 times of a hundred. */
    public boolean isConfirmedAgreement() {
        return same >= CONFIRMED_AGREEMENT && !isCandidateDispute();
    }

    /** Whether the two may contradict each other. */
    public boolean isCandidateDispute() {
        return contradicts >= CANDIDATE_DISPUTE;
    }

    /** Whether the two contradict each other, right at least 80 times of a hundred. */
    public boolean isConfirmedDispute() {
        return contradicts >= CONFIRMED_DISPUTE;
    }
}

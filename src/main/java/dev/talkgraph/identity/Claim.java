package dev.talkgraph.identity;

import dev.talkgraph.identity.ClaimIdentity.Judgement;
import dev.talkgraph.identity.ClaimIdentity.Verdict;

import java.util.Collections;
import java.util.Set;

/** A claim read once: with and without the reasons and examples at its end. */
record Claim(ClaimReading whole, ClaimReading core, Set<String> stems) {

    String text() {
        return whole.text();
    }

    /** Whether the two share a word, without which they cannot be the same. */
    boolean mayBe(Claim other) {
        return !Collections.disjoint(stems, other.stems) || sameWords(other);
    }

    private boolean sameWords(Claim other) {
        var folded = whole.folded();
        return folded.equals(other.whole.folded())
                && (!folded.isEmpty() || text().equals(other.text()));
    }

    Judgement compare(Claim other) {
        if (sameWords(other)) {
            return new Judgement(Verdict.SAME, 1, "the same words");
        }
        // Two different reasons are two claims, so that both are compared with theirs.
        var reasoned = core.aside() > 0 && other.core.aside() > 0;
        var one = reasoned ? whole : core;
        var two = reasoned ? other.whole : other.core;
        var first = text().compareTo(other.text()) <= 0 ? one : two;
        var second = first == one ? two : one;
        return ClaimComparison.of(first.withAcronymsOf(second), second.withAcronymsOf(first))
                .judgement();
    }
}

package dev.talkgraph.inference;

import dev.talkgraph.inference.Sameness.Verdict;

import java.util.Collections;
import java.util.Set;

/** A sentence that is read once, to be compared with many. */
public final class Reading {

    private static final String OPPOSITE = "opposite words";

    private final ClaimReading whole;
    private final ClaimReading core;
    private final Set<String> stems;
    private final Wording wording;

    Reading(ClaimReading whole, ClaimReading core, Set<String> stems, Wording wording) {
        this.whole = whole;
        this.core = core;
        this.stems = stems;
        this.wording = wording;
    }

    /**
     * Reads a sentence; of who says it only what is said. Longer ones than 200 words are the same
     * as themselves alone. May be called from any thread, and a reading used by many.
     */
    public static Reading of(String sentence) {
        return ClaimReader.read(sentence);
    }

    /** The sentence as it was given. */
    public String text() {
        return whole.text();
    }

    Wording wording() {
        return wording;
    }

    /** Whether the two share a word, without which they cannot be the same. */
    public boolean mayBe(Reading other) {
        return !Collections.disjoint(stems, other.stems) || hasWordsOf(other);
    }

    boolean hasWordsOf(Reading other) {
        var folded = whole.folded();
        return folded.equals(other.whole.folded())
                && (!folded.isEmpty() || text().equals(other.text()));
    }

    /** Whether the two are one claim; the order does not matter. */
    public Sameness compare(Reading other) {
        if (hasWordsOf(other)) {
            return new Sameness(Verdict.SAME, 1, "the same words");
        }
        var comparison = comparison(other);
        var sameness = comparison.sameness();
        if (sameness.verdict() == Verdict.APART) {
            return sameness;
        }
        if (Opposites.keepApart(wording, other.wording)) {
            return new Sameness(Verdict.APART, sameness.score(), OPPOSITE);
        }
        if (sameness.verdict() == Verdict.DIFFERENT
                && CloseWording.holds(this, other, comparison)) {
            return new Sameness(Verdict.SAME, sameness.score(), "nearly the same words");
        }
        return sameness;
    }

    /** Why the two can never be one claim, empty where nothing says so. */
    String apart(Reading other) {
        var apart = comparison(other).apart();
        return apart.isEmpty() && Opposites.keepApart(wording, other.wording) ? OPPOSITE : apart;
    }

    ClaimComparison comparison(Reading other) {
        // Two different reasons are two claims, so that both are compared with theirs.
        var reasoned = core.aside() > 0 && other.core.aside() > 0;
        var one = reasoned ? whole : core;
        var two = reasoned ? other.whole : other.core;
        var first = isBefore(other) ? one : two;
        var second = first == one ? two : one;
        return ClaimComparison.of(first.withAcronymsOf(second), second.withAcronymsOf(first));
    }

    /** Whether this is the first of the two, so that their order makes no difference. */
    boolean isBefore(Reading other) {
        return text().compareTo(other.text()) <= 0;
    }
}

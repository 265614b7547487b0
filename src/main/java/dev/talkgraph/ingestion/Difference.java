package dev.talkgraph.ingestion;

import dev.talkgraph.reconciliation.PartChange;
import dev.talkgraph.reconciliation.PartChange.Kind;
import dev.talkgraph.reconciliation.PartChange.Outcome;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of one kind extracting anew changed in the episodes.
 *
 * @param examples some of each outcome
 */
record Difference(
        @Schema(description = "What is counted, once in every episode that holds it") Kind kind,
        long added,
        long removed,
        long changed,
        List<Example> examples) {

    /** How many of each outcome are named. */
    static final int MOST_EXAMPLES = 5;

    private static final int LONGEST = 200;

    /** A thing that changed, by its name or words, long ones cut. */
    record Example(Outcome outcome, String id, String text, String episode) {}

    static Difference none(Kind kind) {
        return new Difference(kind, 0, 0, 0, List.of());
    }

    /** The same and one more. */
    Difference with(PartChange change) {
        var named = new ArrayList<>(examples);
        if (examples.stream().filter(one -> one.outcome() == change.outcome()).count()
                < MOST_EXAMPLES) {
            named.add(
                    new Example(
                            change.outcome(), change.id(), cut(change.text()), change.episode()));
        }
        return new Difference(
                kind,
                added + (change.outcome() == Outcome.ADDED ? 1 : 0),
                removed + (change.outcome() == Outcome.REMOVED ? 1 : 0),
                changed + (change.outcome() == Outcome.CHANGED ? 1 : 0),
                named);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}

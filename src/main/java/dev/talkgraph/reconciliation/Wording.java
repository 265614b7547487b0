package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Evidence;

import java.util.Comparator;
import java.util.Locale;

/** When two texts are letter for letter the same statement, and in which order evidence stands. */
final class Wording {

    static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::source)
                    .thenComparing(evidence -> evidence.place().start())
                    .thenComparing(evidence -> evidence.place().end());

    private Wording() {}

    /** The text without case, kind of quotation mark, spacing and the full stop at its end. */
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[“”„]", "\"")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\" ]+|[\" .!;,]+$", "");
    }
}

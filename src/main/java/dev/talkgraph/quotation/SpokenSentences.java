package dev.talkgraph.quotation;

import dev.talkgraph.language.SentenceBreaks;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a transcript as ranges of its words; where no marks end them, runs of words. */
final class SpokenSentences {

    /** Words of the longest sentence; what goes on longer is taken for words without marks. */
    private static final int LONGEST = 40;

    private static final int RUN = 12;

    private final SpokenText spoken;
    private final List<Range> sentences = new ArrayList<>();

    /**
     * Words in a row.
     *
     * @param isWhole whether marks begin and end it
     */
    record Range(int first, int behind, boolean isWhole) {}

    private SpokenSentences(SpokenText spoken) {
        this.spoken = spoken;
    }

    static List<Range> of(SpokenText spoken) {
        var cut = new SpokenSentences(spoken);
        var word = 0;
        for (var turn : spoken.spans()) {
            var end = Math.min(turn.end(), spoken.text().length());
            var start = Math.min(turn.start(), end);
            for (var sentence : SentenceBreaks.between(spoken.text(), start, end)) {
                var first = word;
                while (word < spoken.size() && spoken.start(word) < sentence.end()) {
                    word++;
                }
                cut.add(first, word);
            }
        }
        return List.copyOf(cut.sentences);
    }

    private void add(int first, int behind) {
        if (behind - first <= LONGEST) {
            if (first < behind) {
                sentences.add(new Range(first, behind, true));
            }
            return;
        }
        for (var from = first; from < behind; from += RUN) {
            sentences.add(new Range(from, Math.min(from + RUN, behind), false));
        }
    }
}

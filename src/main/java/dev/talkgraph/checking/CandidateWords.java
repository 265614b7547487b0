package dev.talkgraph.checking;

import dev.talkgraph.language.ClosedWords;
import dev.talkgraph.language.CommonWords;
import dev.talkgraph.language.KnownWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which words of a quote to ask the full-text index for, in Lucene's query language. */
final class CandidateWords {

    /** Words asked for at most: the rarest. */
    private static final int WORDS = 20;

    /** Runs of words asked for at most, taken evenly from the quote. */
    private static final int RUNS = 20;

    private static final int RUN = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’+#-]*");

    private CandidateWords() {}

    /**
     * Any of the rarest words, and any of the runs of four words, so that a quote of everyday words
     * is found as well. All stand within quotation marks: no word is an operator.
     */
    static String query(String quote) {
        var words = WORD.matcher(quote).results().map(found -> found.group()).toList();
        var asked = new ArrayList<String>();
        words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparing(CandidateWords::commonness))
                .limit(WORDS)
                .forEach(asked::add);
        asked.addAll(runs(words));
        return '"' + String.join("\" \"", asked) + '"';
    }

    private static List<String> runs(List<String> words) {
        var runs = new ArrayList<String>();
        var step = Math.max(1, (words.size() - RUN + RUNS) / RUNS);
        for (var first = 0; first + RUN <= words.size(); first += step) {
            runs.add(String.join(" ", words.subList(first, first + RUN)));
        }
        return runs;
    }

    /** 0 for a word that few write, up to 3 for one like "of". */
    private static int commonness(String word) {
        if (ClosedWords.contain(word)) {
            return 3;
        }
        if (CommonWords.contain(word)) {
            return 2;
        }
        return KnownWords.contain(word) ? 1 : 0;
    }
}

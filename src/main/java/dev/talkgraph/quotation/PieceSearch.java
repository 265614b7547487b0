package dev.talkgraph.quotation;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for a piece of a quote: word for word, then by its words in order, then by those too that
 * can have been heard as what is written.
 */
final class PieceSearch {

    /** Spoken words from {@code first} up to {@code behind} that hold so many of the piece. */
    record Found(int words, int first, int behind) {

        int length() {
            return behind - first;
        }
    }

    /** The share of the words that are there as they are written before sounds are listened to. */
    private static final double HALF = 0.5;

    /** How many words may be heard for each that is written as it is spoken. */
    private static final double HEARD = 0.5;

    private final SpokenText spoken;
    private final List<String> forms;
    private final int[] piece;
    private final PieceWords written;
    private final PassageSearch search;
    private @Nullable PieceWords heard;
    private @Nullable PassageSearch listening;

    PieceSearch(SpokenText spoken, List<String> forms) {
        this.spoken = spoken;
        this.forms = forms;
        piece = forms.stream().mapToInt(spoken::numberOf).toArray();
        written = PieceWords.written(spoken, forms);
        search = new PassageSearch(spoken, written);
    }

    /** Where between two words the best passage is; the last of equals for a piece left of another. */
    @Nullable Found search(int from, int to, boolean last) {
        var exact = exact(from, to, last);
        if (exact != null) {
            return exact;
        }
        var closest = search.closest(from, to, last, null);
        if (closest == null
                || closest.words() < HALF * size()
                || closest.words() == size()
                || search.isTired()) {
            return closest;
        }
        var heard = listening().closest(from, to, last, closest);
        return heard != null && isMostlyWritten(heard) ? heard : closest;
    }

    private boolean isMostlyWritten(Found heard) {
        var asWritten = inOrder(heard.first(), heard.behind());
        return heard.words() - asWritten <= HEARD * asWritten;
    }

    private PassageSearch listening() {
        if (listening == null) {
            heard = PieceWords.heard(spoken, forms);
            listening = new PassageSearch(spoken, heard);
        }
        return listening;
    }

    /** The passage between two words that is the piece, word for word. */
    @Nullable Found exact(int from, int to, boolean last) {
        var most = to - piece.length;
        for (var i = from; i <= most; i++) {
            var first = last ? most + from - i : i;
            if (isExact(first)) {
                return new Found(piece.length, first, first + piece.length);
            }
        }
        return null;
    }

    private boolean isExact(int first) {
        if (first + piece.length > spoken.reach(first)) {
            return false;
        }
        for (var i = 0; i < piece.length; i++) {
            if (piece[i] != spoken.word(first + i)) {
                return false;
            }
        }
        return true;
    }

    /** How many words of the piece stand in order between two words, as they are written. */
    int inOrder(int first, int behind) {
        return search.inOrder(first, behind);
    }

    int size() {
        return piece.length;
    }

    /** How much the words of the piece tell together. */
    double weight() {
        return Arrays.stream(piece).mapToDouble(spoken::weight).sum();
    }

    /** How much those found tell: of the longest common subsequences the heaviest. */
    double weight(Found found) {
        var lengths = new int[found.length() + 1];
        var weights = new double[found.length() + 1];
        for (var i = 0; i < piece.length; i++) {
            addWord(i, found.first(), lengths, weights);
        }
        return weights[found.length()];
    }

    private void addWord(int index, int first, int[] lengths, double[] weights) {
        var words = heard == null ? written : heard;
        var cornerLength = 0;
        var cornerWeight = 0.0;
        for (var j = 1; j < lengths.length; j++) {
            var aboveLength = lengths[j];
            var aboveWeight = weights[j];
            if (words.counts(first + j - 1, index)) {
                lengths[j] = cornerLength + 1;
                weights[j] = cornerWeight + spoken.weight(spoken.word(first + j - 1));
            } else if (lengths[j - 1] > aboveLength
                    || (lengths[j - 1] == aboveLength && weights[j - 1] > aboveWeight)) {
                lengths[j] = lengths[j - 1];
                weights[j] = weights[j - 1];
            }
            cornerLength = aboveLength;
            cornerWeight = aboveWeight;
        }
    }
}

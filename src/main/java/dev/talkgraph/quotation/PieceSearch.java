package dev.talkgraph.quotation;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for the passage that holds most of a piece's words in order, and of those the shortest. The
 * work is bounded, whatever the texts.
 */
final class PieceSearch {

    /** Spoken words from {@code first} up to {@code behind} that hold so many of the piece. */
    record Found(int words, int first, int behind) {

        int length() {
            return behind - first;
        }
    }

    /** Steps after which only better passages are looked for, not shorter ones as good. */
    private static final long TIES = 100_000_000L;

    /** Steps after which the best passage so far stands. */
    private static final long PATIENCE = 1_000_000_000L;

    private final SpokenText spoken;
    private final int[] piece;
    private final int[] numbers;
    private final int[] numberIn;
    private final InOrder forward;
    private final InOrder backward;
    private final int window;
    private @Nullable Found best;
    private boolean preferLast;
    private long steps;

    PieceSearch(SpokenText spoken, List<String> forms) {
        this.spoken = spoken;
        numberIn = new int[spoken.vocabularySize()];
        Arrays.fill(numberIn, -1);
        piece = new int[forms.size()];
        numbers = new int[forms.size()];
        var distinct = 0;
        for (var i = 0; i < piece.length; i++) {
            var number = spoken.numberOf(forms.get(i));
            if (number >= 0 && numberIn[number] < 0) {
                numberIn[number] = distinct++;
            }
            numbers[i] = number;
            piece[i] = number < 0 ? -1 : numberIn[number];
        }
        forward = new InOrder(piece, distinct);
        backward = new InOrder(reversed(piece), distinct);
        window = piece.length + piece.length / 2 + 10;
    }

    private static int[] reversed(int[] words) {
        var reversed = new int[words.length];
        for (var i = 0; i < words.length; i++) {
            reversed[i] = words[words.length - 1 - i];
        }
        return reversed;
    }

    /** Where between two words the best passage is; the last of equals for a piece left of another. */
    @Nullable Found search(int from, int to, boolean last) {
        var exact = exact(from, to, last);
        return exact == null ? closest(from, to, last) : exact;
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
            if (piece[i] < 0 || piece[i] != local(first + i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Found closest(int from, int to, boolean last) {
        preferLast = last;
        best = null;
        steps = 0;
        var heardFirst = -1;
        var heardFound = 0;
        for (var first = from; first < to && steps < PATIENCE; first++) {
            if (local(first) < 0) {
                continue;
            }
            // A window that ends so many words later holds at most so many words more.
            var atMost =
                    heardFirst < 0
                            ? piece.length
                            : heardFound + end(first, to) - end(heardFirst, to);
            if (atMost < wanted()) {
                continue;
            }
            heardFound = hear(first, end(first, to));
            heardFirst = first;
        }
        return best;
    }

    /** How many words of the piece stand in order between two words. */
    int inOrder(int first, int behind) {
        forward.restart();
        for (var i = first; i < behind; i++) {
            if (local(i) >= 0) {
                forward.hear(local(i));
            }
        }
        return forward.found();
    }

    private int wanted() {
        if (best == null) {
            return 1;
        }
        return steps < TIES ? best.words() : best.words() + 1;
    }

    private int end(int first, int to) {
        return Math.min(Math.min(first + window, to), spoken.reach(first));
    }

    /** Counts the window and keeps its shortest passage if that is the best so far. */
    private int hear(int first, int end) {
        forward.restart();
        var behind = first;
        for (var i = first; i < end; i++) {
            var word = local(i);
            if (word >= 0) {
                var before = forward.found();
                forward.hear(word);
                steps += forward.blocks();
                if (forward.found() > before) {
                    behind = i + 1;
                }
            }
        }
        var words = forward.found();
        if (best == null || words >= best.words()) {
            keep(shortest(words, behind));
        }
        return words;
    }

    /** Goes back from the last word found until all are found again. */
    private Found shortest(int words, int behind) {
        backward.restart();
        var first = behind;
        while (backward.found() < words) {
            first--;
            var word = local(first);
            if (word >= 0) {
                backward.hear(word);
                steps += backward.blocks();
            }
        }
        return new Found(words, first, behind);
    }

    private void keep(Found found) {
        if (best == null
                || found.words() > best.words()
                || (found.words() == best.words() && isShorter(found, best))) {
            best = found;
        }
    }

    private boolean isShorter(Found found, Found than) {
        return found.length() < than.length() || (preferLast && found.length() == than.length());
    }

    private int local(int index) {
        return numberIn[spoken.word(index)];
    }

    int size() {
        return piece.length;
    }

    /** How much the words of the piece tell together. */
    double weight() {
        return Arrays.stream(numbers).mapToDouble(spoken::weight).sum();
    }

    /** How much those found tell: of the longest common subsequences the heaviest. */
    double weight(Found found) {
        var lengths = new int[found.length() + 1];
        var weights = new double[found.length() + 1];
        for (var i = 0; i < piece.length; i++) {
            if (piece[i] >= 0) {
                addWord(i, found.first(), lengths, weights);
            }
        }
        return weights[found.length()];
    }

    private void addWord(int index, int first, int[] lengths, double[] weights) {
        var cornerLength = 0;
        var cornerWeight = 0.0;
        for (var j = 1; j < lengths.length; j++) {
            var aboveLength = lengths[j];
            var aboveWeight = weights[j];
            if (piece[index] == local(first + j - 1)) {
                lengths[j] = cornerLength + 1;
                weights[j] = cornerWeight + spoken.weight(numbers[index]);
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

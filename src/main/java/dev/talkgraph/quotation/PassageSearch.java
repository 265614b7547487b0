package dev.talkgraph.quotation;

import dev.talkgraph.quotation.PieceSearch.Found;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the passage that holds most of a piece's words in order, and of those the shortest. The
 * work is bounded, whatever the texts.
 */
final class PassageSearch {

    /** Steps after which only better passages are looked for, not shorter ones as good. */
    private static final long TIES = 100_000_000L;

    /** Steps after which the best passage so far stands. */
    private static final long PATIENCE = 1_000_000_000L;

    private final SpokenText spoken;
    private final PieceWords words;
    private final InOrder forward;
    private final InOrder backward;
    private final int window;
    private @Nullable Found best;
    private @Nullable Found known;
    private boolean preferLast;
    private int floor;
    private long steps;

    PassageSearch(SpokenText spoken, PieceWords words) {
        this.spoken = spoken;
        this.words = words;
        forward = words.forward();
        backward = words.backward();
        window = words.size() + words.size() / 2 + 10;
    }

    /**
     * The best passage between two words.
     *
     * @param last whether the last of equals is wanted, not the first
     * @param known a passage that stands unless one holds more; null for none
     */
    @Nullable Found closest(int from, int to, boolean last, @Nullable Found known) {
        preferLast = last;
        floor = from;
        best = known;
        this.known = known;
        steps = 0;
        var heardFirst = -1;
        var heardFound = 0;
        for (var first = from; first < to && steps < patience(); first++) {
            if (words.at(first).length == 0) {
                continue;
            }
            // A window that ends so many words later holds at most what these words hold more.
            var atMost =
                    heardFirst < 0
                            ? words.size()
                            : heardFound + words.held() * (end(first, to) - end(heardFirst, to));
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
            for (var word : words.at(i)) {
                forward.hear(word);
            }
        }
        return forward.found();
    }

    /** Whether the texts were such that another search would be too much work. */
    boolean isTired() {
        return steps >= TIES;
    }

    private long patience() {
        return known == null ? PATIENCE : TIES;
    }

    private int wanted() {
        if (best == null) {
            return 1;
        }
        return steps < TIES && best != known ? best.words() : best.words() + 1;
    }

    private int end(int first, int to) {
        return Math.min(Math.min(first + window, to), spoken.reach(first));
    }

    /** Counts the window and keeps its shortest passage if that is the best so far. */
    private int hear(int first, int end) {
        forward.restart();
        var behind = first;
        for (var i = first; i < end; i++) {
            var before = forward.found();
            for (var word : words.at(i)) {
                forward.hear(word);
                steps += forward.blocks();
            }
            if (forward.found() > before) {
                behind = i + 1;
            }
        }
        var found = forward.found();
        if (best == null || found > best.words() || (found == best.words() && best != known)) {
            keep(shortest(found, behind));
        }
        return found;
    }

    /** Goes back from the last word found until all are found again. */
    private Found shortest(int found, int behind) {
        backward.restart();
        var first = behind;
        while (backward.found() < found) {
            first--;
            var numbers = words.at(first);
            for (var i = numbers.length - 1; i >= 0; i--) {
                backward.hear(numbers[i]);
                steps += backward.blocks();
            }
        }
        var isHalf = first > floor && first < behind && words.isSecondHalf(first);
        return new Found(found, isHalf ? first - 1 : first, behind);
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
}

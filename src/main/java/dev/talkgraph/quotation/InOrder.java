package dev.talkgraph.quotation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts how many of a quote's words stand in order in a run of spoken words: the length of their
 * longest common subsequence, one bit a word (Hyyrö, "Bit-parallel LCS-length computation
 * revisited", 2004).
 */
final class InOrder {

    private final long[][] positions;
    private final long[] open;
    private final long lastBits;
    private int found;

    /**
     * Prepares for one quote.
     *
     * @param places for each number of a spoken word which of the quote's words it counts for
     * @param size how many words the quote has
     */
    InOrder(List<BitSet> places, int size) {
        var blocks = (size + 63) / 64;
        positions = new long[places.size()][];
        for (var word = 0; word < positions.length; word++) {
            positions[word] = Arrays.copyOf(places.get(word).toLongArray(), blocks);
        }
        open = new long[blocks];
        lastBits = (size & 63) == 0 ? -1L : (1L << size) - 1;
        restart();
    }

    void restart() {
        Arrays.fill(open, -1L);
        found = 0;
    }

    /** How many words were found since the restart. */
    int found() {
        return found;
    }

    int blocks() {
        return open.length;
    }

    /** Hears the next spoken word. */
    void hear(int word) {
        var carry = 0L;
        var left = 0;
        for (var block = 0; block < open.length; block++) {
            var before = open[block];
            var hit = before & positions[word][block];
            var sum = before + hit;
            var overflow = Long.compareUnsigned(sum, before) < 0 ? 1L : 0L;
            sum += carry;
            overflow |= carry == 1 && sum == 0 ? 1L : 0L;
            carry = overflow;
            open[block] = sum | (before & ~hit);
            var counted = block == open.length - 1 ? lastBits : -1L;
            left += Long.bitCount(~open[block] & counted);
        }
        found = left;
    }
}

package dev.talkgraph.quotation;

import java.util.Arrays;

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
     * @param quote the numbers of its words, none above {@code distinct}
     */
    InOrder(int[] quote, int distinct) {
        var blocks = (quote.length + 63) / 64;
        positions = new long[distinct][blocks];
        for (var i = 0; i < quote.length; i++) {
            if (quote[i] >= 0) {
                positions[quote[i]][i >> 6] |= 1L << i;
            }
        }
        open = new long[blocks];
        lastBits = (quote.length & 63) == 0 ? -1L : (1L << quote.length) - 1;
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

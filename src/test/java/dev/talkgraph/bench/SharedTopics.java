package dev.talkgraph.bench;

import java.util.Arrays;
import java.util.HashSet;

/** What pairs of topics share, gathered as numbers that sort by pair. */
final class SharedTopics {

    /** A pair of topics of 20 bits each, and an episode of 18. */
    private static final int EPISODE_BITS = 18;

    private static final int TOPIC_BITS = 20;

    private long[] met;
    private int meetings;
    private long[] said = new long[1 << 16];
    private int claims;

    /**
     * @param episodes how many there will be, with some thirty topics each
     */
    SharedTopics(int episodes) {
        met = new long[500 * episodes + 1_000];
    }

    /** Told the pair, and what it shares. */
    interface Pairs {
        void pair(int one, int other, int episodes, int guests, int claims);
    }

    void episode(int episode, int[] topics) {
        for (int one = 0; one < topics.length; one++) {
            for (int other = one + 1; other < topics.length; other++) {
                if (meetings == met.length) {
                    met = Arrays.copyOf(met, meetings + meetings / 4);
                }
                met[meetings++] = pair(topics[one], topics[other]) << EPISODE_BITS | episode;
            }
        }
    }

    void claim(int one, int other) {
        if (claims == said.length) {
            said = Arrays.copyOf(said, 2 * claims);
        }
        said[claims++] = pair(one, other);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << TOPIC_BITS | Math.max(one, other);
    }

    /** Every pair once. */
    void each(int[][] guests, Pairs pairs) {
        Arrays.sort(met, 0, meetings);
        Arrays.sort(said, 0, claims);
        var place = 0;
        for (int from = 0, to; from < meetings; from = to) {
            var pair = met[from] >> EPISODE_BITS;
            var people = new HashSet<Integer>();
            for (to = from; to < meetings && met[to] >> EPISODE_BITS == pair; to++) {
                for (var guest : guests[(int) met[to] & (1 << EPISODE_BITS) - 1]) {
                    people.add(guest);
                }
            }
            var both = 0;
            for (; place < claims && said[place] <= pair; place++) {
                both += said[place] == pair ? 1 : 0;
            }
            pairs.pair(
                    (int) (pair >> TOPIC_BITS),
                    (int) pair & (1 << TOPIC_BITS) - 1,
                    to - from,
                    people.size(),
                    both);
        }
    }
}

package dev.talkgraph.bench;

import java.util.Arrays;

/** What guests discussed, gathered as numbers that sort by guest and topic. */
final class DiscussedTopics {

    /** A guest and a topic of 20 bits each, what happened, and how often. */
    private static final int TOPIC_BITS = 20;

    private static final int REST_BITS = 8;
    private static final int TIMES_BITS = 6;
    private static final int COVERED = 0;
    private static final int CLAIMED = 1;
    private static final int QUOTED = 2;

    private long[] events = new long[1 << 16];
    private int many;

    /** Told a guest's topic. */
    interface Pairs {
        void pair(int guest, int topic, int episodes, int mentions, int claims, int quotes);
    }

    void covered(int guest, int topic, int mentions) {
        add(guest, topic, COVERED, mentions);
    }

    void claimed(int guest, int topic) {
        add(guest, topic, CLAIMED, 1);
    }

    void quoted(int guest, int topic) {
        add(guest, topic, QUOTED, 1);
    }

    private void add(int guest, int topic, int what, int times) {
        if (many == events.length) {
            events = Arrays.copyOf(events, many + many / 2);
        }
        events[many++] =
                (((long) guest << TOPIC_BITS | topic) << REST_BITS)
                        | (long) what << TIMES_BITS
                        | times;
    }

    /** Every pair once. */
    void each(Pairs pairs) {
        Arrays.sort(events, 0, many);
        for (int from = 0, to; from < many; from = to) {
            var pair = events[from] >> REST_BITS;
            var counts = new int[3];
            var mentions = 0;
            for (to = from; to < many && events[to] >> REST_BITS == pair; to++) {
                var what = (int) (events[to] >> TIMES_BITS) & 3;
                counts[what]++;
                mentions += what == COVERED ? (int) events[to] & (1 << TIMES_BITS) - 1 : 0;
            }
            pairs.pair(
                    (int) (pair >> TOPIC_BITS),
                    (int) pair & (1 << TOPIC_BITS) - 1,
                    counts[COVERED],
                    mentions,
                    counts[CLAIMED],
                    counts[QUOTED]);
        }
    }
}

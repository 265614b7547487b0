package dev.talkgraph.bench;

import java.util.ArrayList;
import java.util.List;

/** How much there is of each topic. */
final class TopicCounts {

    static final int EPISODES = 0;
    static final int GUESTS = 1;
    static final int CLAIMS = 2;
    static final int QUOTES = 3;
    static final int QUESTIONS = 4;

    private final List<int[]> counts = new ArrayList<>();

    void count(int topic, int what) {
        while (counts.size() <= topic) {
            counts.add(new int[QUESTIONS + 1]);
        }
        counts.get(topic)[what]++;
    }

    int[] of(int topic) {
        return topic < counts.size() ? counts.get(topic) : new int[QUESTIONS + 1];
    }
}

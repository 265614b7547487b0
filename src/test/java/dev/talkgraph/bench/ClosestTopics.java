package dev.talkgraph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Of topics with many relations the closest. */
final class ClosestTopics {

    private static final int WIDE = 2_000;
    private static final int KEPT = 500;

    private final Map<Integer, PriorityQueue<Shared>> kept = new HashMap<>();
    private final Comparator<Shared> farthestFirst;
    private final int[] relations;

    /** A topic, and what is shared with it. */
    record Shared(int topic, int episodes, int guests, int claims) {}

    /**
     * @param topics their ids
     * @param relations how many each has
     */
    ClosestTopics(List<String> topics, int[] relations) {
        this.relations = relations;
        farthestFirst =
                Comparator.comparingInt(Shared::claims)
                        .thenComparingInt(Shared::episodes)
                        .thenComparingInt(Shared::guests)
                        .thenComparing(one -> topics.get(one.topic()), Comparator.reverseOrder());
    }

    void relate(int topic, Shared other) {
        if (relations[topic] > WIDE) {
            var closest =
                    kept.computeIfAbsent(topic, none -> new PriorityQueue<>(KEPT, farthestFirst));
            if (closest.size() < KEPT) {
                closest.add(other);
            } else if (farthestFirst.compare(other, closest.peek()) > 0) {
                closest.poll();
                closest.add(other);
            }
        }
    }

    /** The topics that have any. */
    List<Integer> topics() {
        return new ArrayList<>(kept.keySet());
    }

    Iterable<Shared> of(int topic) {
        return kept.getOrDefault(topic, new PriorityQueue<>(farthestFirst));
    }
}

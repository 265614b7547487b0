package dev.talkgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * One ranking out of several: each gives a thing 1 / (60 + its rank), and the sums decide (reciprocal
 * rank fusion; Cormack, Clarke and Büttcher, SIGIR 2009, from which the 60 is).
 */
final class Fusion {

    private static final int K = 60;

    private Fusion() {}

    /**
     * Fuses rankings, the best first in each.
     *
     * @return scores from 1, for what all rankings have first, down to 0
     */
    static <T extends Comparable<T>> List<Fused<T>> of(List<List<T>> rankings) {
        var sums = new HashMap<T, Double>();
        for (var ranking : rankings) {
            for (var rank = 0; rank < ranking.size(); rank++) {
                sums.merge(ranking.get(rank), 1.0 / (K + rank + 1), Double::sum);
            }
        }
        var best = rankings.size() / (K + 1.0);
        var fused = new ArrayList<Fused<T>>();
        sums.forEach((thing, sum) -> fused.add(new Fused<>(thing, sum / best)));
        fused.sort(
                Comparator.<Fused<T>>comparingDouble(Fused::score)
                        .reversed()
                        .thenComparing(Fused::thing));
        return fused;
    }

    /** A thing and its score, 0 to 1. */
    record Fused<T>(T thing, double score) {}
}

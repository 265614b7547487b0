package dev.talkgraph.inference;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is seen of a pair of sentences, as named figures. */
final class Features {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.put(name, value);
    }

    void add(String name, boolean holds) {
        add(name, holds ? 1 : 0);
    }

    /** A figure of each of the two sentences, so that their order does not matter. */
    void addBoth(String name, double one, double other) {
        add(name + "-least", Math.min(one, other));
        add(name + "-most", Math.max(one, other));
    }

    Map<String, Double> values() {
        return values;
    }

    static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }
}

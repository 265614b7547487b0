package dev.talkgraph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What is asked about: of each kind a sample, in which a thing is as likely as it is often met. */
final class Subjects {

    private static final int EACH = 400;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Map<String, List<String>> sampled = new LinkedHashMap<>();
    private final Map<String, Integer> met = new LinkedHashMap<>();

    /** A thing is met; reservoir sampling keeps every meeting with the same chance. */
    void meet(String kind, String thing) {
        var kept = sampled.computeIfAbsent(kind, none -> new ArrayList<>());
        var number = met.merge(kind, 1, Integer::sum);
        if (kept.size() < EACH) {
            kept.add(thing);
        } else {
            var place = random.nextInt(number);
            if (place < EACH) {
                kept.set(place, thing);
            }
        }
    }

    /** The subject of a question's number. */
    String of(String kind, int number) {
        var kept = sampled.getOrDefault(kind, List.of());
        if (kept.isEmpty()) {
            throw new IllegalStateException("The invented corpus has no " + kind);
        }
        return kept.get(Math.floorMod(number * 151, kept.size()));
    }

    Map<String, List<String>> all() {
        return sampled;
    }

    static Subjects from(Map<String, List<String>> sampled) {
        var subjects = new Subjects();
        subjects.sampled.putAll(sampled);
        return subjects;
    }
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.relations.ClaimKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claims around one place of a shelf. Two claims are near when fewer than {@link #WIDTH} others
 * stand between them.
 *
 * @param key the place
 * @param before the places before it, the nearest first
 * @param after the places from it on, itself first if a claim stands there
 */
record Neighbourhood(String key, List<String> before, List<String> after) {

    /** Claims a claim is compared with on either side; more find little more, see the RATIONALE. */
    static final int WIDTH = 8;

    /** The pairs that may have come to be near by what happened at this place. */
    List<Pair> pairs() {
        return stands() ? withTheClaimHere() : overTheGap();
    }

    private List<Pair> withTheClaimHere() {
        return Stream.concat(before.stream(), behind().stream())
                .map(other -> Pair.of(ClaimKeys.claim(key), ClaimKeys.claim(other)))
                .toList();
    }

    /** Where a claim went, those on both sides come nearer to each other. */
    private List<Pair> overTheGap() {
        var pairs = new ArrayList<Pair>();
        for (int left = 0; isCrowded() && left < before.size(); left++) {
            for (int right = 0; right < after.size() && left + right < WIDTH; right++) {
                pairs.add(
                        Pair.of(
                                ClaimKeys.claim(before.get(left)),
                                ClaimKeys.claim(after.get(right))));
            }
        }
        return pairs;
    }

    /** The claims that may not be near each other any more because of the one here. */
    List<String> crowded() {
        return stands() && isCrowded()
                ? Stream.concat(before.stream(), behind().stream()).map(ClaimKeys::claim).toList()
                : List.of();
    }

    private boolean stands() {
        return !after.isEmpty() && after.getFirst().equals(key);
    }

    private List<String> behind() {
        return after.subList(1, after.size());
    }

    /** Whether not all claims here are near each other anyway. */
    private boolean isCrowded() {
        return before.size() + after.size() > WIDTH;
    }

    /** Two claims, the one whose id comes first named first. */
    record Pair(String one, String other) implements Comparable<Pair> {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, other);
        }
    }
}

package dev.talkgraph.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What episodes tell of people's names, by the names' keys.
 *
 * @param one pairs that are one person's
 * @param apart pairs that are two people's
 */
public record ToldNames(Set<Pair> one, Set<Pair> apart) {

    /** Nothing told. */
    public static final ToldNames NOTHING = new ToldNames(Set.of(), Set.of());

    public ToldNames {
        one = Set.copyOf(one);
        apart = Set.copyOf(apart);
    }

    /** The names parted into those that pairs of one person connect, also over names only told of. */
    List<SortedSet<String>> connected(Collection<String> names) {
        var beside = beside();
        var open = new TreeSet<>(names);
        open.addAll(beside.keySet());
        var parts = new ArrayList<SortedSet<String>>();
        while (!open.isEmpty()) {
            var part = new TreeSet<String>();
            var next = new ArrayDeque<>(List.of(open.first()));
            while (!next.isEmpty()) {
                var name = next.remove();
                if (part.add(name)) {
                    next.addAll(beside.getOrDefault(name, Set.of()));
                }
            }
            open.removeAll(part);
            parts.add(part);
        }
        return parts;
    }

    private Map<String, Set<String>> beside() {
        var beside = new HashMap<String, Set<String>>();
        for (var pair : one) {
            beside.computeIfAbsent(pair.name(), name -> new TreeSet<>()).add(pair.other());
            beside.computeIfAbsent(pair.other(), name -> new TreeSet<>()).add(pair.name());
        }
        return beside;
    }

    /** Two names, the first by alphabet first. */
    public record Pair(String name, String other) {

        /** By the first names, then by the others. */
        public static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::name).thenComparing(Pair::other);

        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}

package dev.talkgraph.identity;

import dev.talkgraph.language.WordList;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Given names that one person may go by, as "Jim" and "James". */
public final class Nicknames {

    private static final Map<String, Set<String>> NAMES = names();

    private static final Map<String, String> ROOTS = roots();

    private Nicknames() {}

    /** Whether one is short for the other, or both are for the same name; case does not matter. */
    public static boolean areOne(String one, String other) {
        var first = one.toLowerCase(Locale.ROOT);
        var second = other.toLowerCase(Locale.ROOT);
        return first.equals(second) || !Collections.disjoint(of(first), of(second));
    }

    /** Whether a name is one that others are short for. */
    static boolean isFull(String given) {
        return of(given).contains(given);
    }

    /** The same for all given names that a chain of nicknames connects: a block, no identity. */
    static String root(String given) {
        return ROOTS.getOrDefault(given, given);
    }

    /** The full names that a name is, or is short for. */
    private static Set<String> of(String name) {
        return NAMES.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> names() {
        var names = new HashMap<String, Set<String>>();
        for (var line : WordList.lines("nicknames")) {
            var words = List.of(line.split(" "));
            words.forEach(
                    word ->
                            names.computeIfAbsent(word, absent -> new HashSet<>())
                                    .add(words.getFirst()));
        }
        return Map.copyOf(names);
    }

    /** The first by alphabet of all that are connected. */
    private static Map<String, String> roots() {
        var roots = new TreeMap<String, String>();
        var connected = new HashMap<String, Set<String>>();
        NAMES.forEach(
                (name, full) -> {
                    for (var other : full) {
                        connected.computeIfAbsent(name, absent -> new TreeSet<>()).add(other);
                        connected.computeIfAbsent(other, absent -> new TreeSet<>()).add(name);
                    }
                });
        for (var name : new TreeSet<>(connected.keySet())) {
            var open = new ArrayDeque<>(List.of(name));
            while (!open.isEmpty()) {
                var next = open.remove();
                if (roots.putIfAbsent(next, name) == null) {
                    open.addAll(connected.getOrDefault(next, Set.of()));
                }
            }
        }
        return Map.copyOf(roots);
    }
}

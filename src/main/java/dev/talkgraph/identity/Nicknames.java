package dev.talkgraph.identity;

import dev.talkgraph.language.WordList;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Given names that one person may go by, as "Jim" and "James". */
public final class Nicknames {

    private static final Map<String, Set<String>> NAMES = names();

    private Nicknames() {}

    /** Whether one is short for the other, or both are for the same name; case does not matter. */
    public static boolean areOne(String one, String other) {
        var first = one.toLowerCase(Locale.ROOT);
        var second = other.toLowerCase(Locale.ROOT);
        return first.equals(second) || !Collections.disjoint(of(first), of(second));
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
}

package dev.talkgraph.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everyday words that sound the same though they are others: "their" and "there". */
public final class Homophones {

    private static final Map<String, Set<String>> OTHERS = others();

    private Homophones() {}

    /** The other words that sound like this one, as {@link Words} compares them; mostly none. */
    public static Set<String> of(String form) {
        return OTHERS.getOrDefault(form, Set.of());
    }

    private static Map<String, Set<String>> others() {
        var others = new HashMap<String, Set<String>>();
        for (var line : WordList.lines("homophones")) {
            var alike = forms(line);
            for (var form : alike) {
                var known = others.computeIfAbsent(form, first -> new HashSet<>());
                known.addAll(alike);
                known.remove(form);
            }
        }
        return Map.copyOf(others);
    }

    private static List<String> forms(String line) {
        return Words.of(line, 0, line.length()).stream().map(Words.Word::form).toList();
    }
}

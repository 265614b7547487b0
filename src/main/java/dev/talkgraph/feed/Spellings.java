package dev.talkgraph.feed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names that a feed gives one person, known by the address of the person's page. */
final class Spellings {

    private static final Comparator<String> FULLEST =
            Comparator.<String>comparingInt(name -> words(name).size())
                    .thenComparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    /** For each address the names, the fullest first. */
    private final Map<String, List<String>> names;

    private Spellings(Map<String, List<String>> names) {
        this.names = names;
    }

    /** Where one item credits two people with one address, it is nobody's own. */
    static Spellings of(List<List<Credit>> items) {
        var names = new HashMap<String, Set<String>>();
        var shared = new HashSet<String>();
        for (var credits : items) {
            var here = new HashMap<String, String>();
            for (var credit : credits) {
                if (!credit.address().isEmpty()) {
                    var other = here.put(credit.address(), credit.name());
                    if (other != null && !areLike(other, credit.name())) {
                        shared.add(credit.address());
                    }
                    names.computeIfAbsent(credit.address(), each -> new TreeSet<>())
                            .add(credit.name());
                }
            }
        }
        names.keySet().removeAll(shared);
        var sorted = new HashMap<String, List<String>>();
        names.forEach(
                (address, each) -> sorted.put(address, each.stream().sorted(FULLEST).toList()));
        return new Spellings(sorted);
    }

    /** The credit under the fullest name of its address that shares a word with its own. */
    Credit fullest(Credit credit) {
        for (var name : names.getOrDefault(credit.address(), List.of())) {
            if (areLike(name, credit.name())) {
                return credit.named(name);
            }
        }
        return credit;
    }

    private static boolean areLike(String one, String other) {
        var words = new HashSet<>(words(one));
        words.retainAll(words(other));
        return words.stream().anyMatch(word -> word.length() > 2) || one.equalsIgnoreCase(other);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

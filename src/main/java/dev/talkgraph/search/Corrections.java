package dev.talkgraph.search;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that nothing here has, and the likest that something has: one letter may be another, missing
 * or too many, or two may have changed places; from eight letters on two such errors.
 */
final class Corrections {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(2);

    private final Set<String> missing;

    /** Corrections of these stems; those with anything but letters, and short ones, are left alone. */
    Corrections(Set<String> missing) {
        this.missing =
                missing.stream()
                        .filter(stem -> stem.length() >= SHORTEST)
                        .filter(stem -> stem.codePoints().allMatch(Character::isLetter))
                        .collect(Collectors.toSet());
    }

    boolean areNone() {
        return missing.isEmpty();
    }

    /** In Lucene's query language: anything like one of the words. */
    String query() {
        return missing.stream()
                .sorted()
                .map(stem -> stem.toLowerCase(Locale.ROOT) + "~" + most(stem))
                .collect(Collectors.joining(" "));
    }

    /** From a stem to the word that most texts have among those that are likest. */
    Map<String, String> from(Collection<List<String>> texts) {
        var counts = new HashMap<SearchWord, Integer>();
        for (var thing : texts) {
            var written = new HashSet<SearchWord>();
            for (var text : thing) {
                SearchWords.taken(text)
                        .forEach(
                                word ->
                                        written.add(
                                                new SearchWord(
                                                        word.stem(),
                                                        word.of(text).toLowerCase(Locale.ROOT))));
            }
            written.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        var corrections = new HashMap<String, String>();
        for (var stem : missing) {
            likest(stem, counts).ifPresent(word -> corrections.put(stem, word));
        }
        return corrections;
    }

    private static Optional<String> likest(String stem, Map<SearchWord, Integer> counts) {
        return counts.keySet().stream()
                .filter(word -> distance(stem, word) <= most(stem))
                .min(
                        Comparator.comparingInt((SearchWord word) -> distance(stem, word))
                                .thenComparing(Comparator.comparing(counts::get).reversed())
                                .thenComparing(SearchWord::written))
                .map(SearchWord::written);
    }

    private static int most(String stem) {
        return stem.length() < LONG ? 1 : 2;
    }

    private static int distance(String stem, SearchWord word) {
        var distance = DISTANCE.apply(stem, word.stem());
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }

    private record SearchWord(String stem, String written) {}
}

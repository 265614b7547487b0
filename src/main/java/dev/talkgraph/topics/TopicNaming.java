package dev.talkgraph.topics;

import dev.talkgraph.episode.Passage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a document writes words inside its sentences: "Bitcoin" is a name there, "Robotics" is not. */
final class TopicNaming {

    private final String text;
    private final Map<String, Integer> lowerCase = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Set<Integer> beginnings = new HashSet<>();

    TopicNaming(Prose prose, String text) {
        this.text = text;
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                beginnings.add(sentence.start());
                for (int at = 1; at < sentence.tokens().size(); at++) {
                    var word = sentence.tokens().get(at).text();
                    var counts = Character.isLowerCase(word.codePointAt(0)) ? lowerCase : capitals;
                    counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * The spelling used most, as it would stand in the middle of a sentence.
     *
     * @param places where the topic is named
     * @param labels those of the places that are headings, which have capitals anyway
     * @param words the topic's words, in case they nowhere stand together
     */
    String name(Set<Passage> places, Set<Passage> labels, String words) {
        var counts = new LinkedHashMap<String, Integer>();
        boolean properName = false;
        for (var place : places) {
            var written = bare(place.in(text).strip().replaceAll("\\s+", " "));
            // A place of words that do not stand together holds other words too.
            if (written.length() <= words.length() + 3) {
                counts.merge(written, 1, Integer::sum);
                properName |=
                        !labels.contains(place)
                                && !beginnings.contains(place.start())
                                && isName(written);
            }
        }
        var surface =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(words);
        if (properName && isName(surface) && mostlyName(counts)) {
            return surface;
        }
        return Stream.of(surface.split(" ")).map(this::written).collect(Collectors.joining(" "));
    }

    /** "SpaceX" of "SpaceX's": what somebody owns is something else. */
    private static String bare(String written) {
        var owner = written.endsWith("'s") || written.endsWith("’s");
        return owner && written.length() > 4 ? written.substring(0, written.length() - 2) : written;
    }

    /** Several words, all with a capital, small words between them aside. */
    private static boolean isName(String written) {
        return written.indexOf(' ') > 0
                && Stream.of(written.split(" "))
                        .allMatch(
                                word ->
                                        Character.isUpperCase(word.codePointAt(0))
                                                || Set.of("of", "the", "and").contains(word));
    }

    private static boolean mostlyName(Map<String, Integer> counts) {
        int names = 0;
        int all = 0;
        for (var entry : counts.entrySet()) {
            names += isName(entry.getKey()) ? entry.getValue() : 0;
            all += entry.getValue();
        }
        return names * 2 > all;
    }

    private String written(String word) {
        if (word.isEmpty() || word.indexOf('\'') > 0 || word.indexOf('’') > 0) {
            return word;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        boolean plain = word.substring(1).equals(lower.substring(1));
        if (!plain) {
            return word;
        }
        return capitals.getOrDefault(lower, 0) > 3 * lowerCase.getOrDefault(lower, 0)
                ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
                : lower;
    }
}

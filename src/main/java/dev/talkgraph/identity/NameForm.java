package dev.talkgraph.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alias: one slug, the spellings it was seen in and how often.
 *
 * @param kind what it names
 * @param id the slug
 * @param spellings from each spelling to its mentions, all above zero
 */
public record NameForm(NameKind kind, String id, SortedMap<String, Long> spellings) {

    private static final int FEW = 3;

    public NameForm {
        spellings = new TreeMap<>(spellings);
    }

    /** How often it was seen in all spellings. */
    public long mentions() {
        return spellings.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The spelling seen most; among equals a topic's with the fewest capitals, a person's with the
     * most, then by alphabet.
     */
    public Optional<String> text() {
        Comparator<Map.Entry<String, Long>> most = Map.Entry.comparingByValue();
        return spellings.entrySet().stream()
                .min(
                        most.reversed()
                                .thenComparing(spelling -> capitals(spelling.getKey()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private long capitals(String spelling) {
        var count = spelling.codePoints().filter(Character::isUpperCase).count();
        return kind == NameKind.TOPIC ? count : -count;
    }

    /** Its text, or its id while it has none. */
    public String textOrId() {
        return text().orElse(id);
    }

    /**
     * What an acronym stands for: the expansion of more episodes than any other. One episode is
     * enough while few use the acronym; later a second must agree, since a document may shorten its
     * own words to letters that stand for something else everywhere.
     *
     * @param uses in how many episodes the acronym by itself is a topic
     */
    public Optional<String> acceptedExpansion(long uses) {
        var most = spellings.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var isTie = spellings.values().stream().filter(count -> count == most).count() > 1;
        var isSupported = most > 1 || uses <= FEW;
        return isTie || !isSupported ? Optional.empty() : text();
    }
}

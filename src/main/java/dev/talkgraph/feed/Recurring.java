package dev.talkgraph.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a feed says in item after item, and what therefore tells nothing of any one of them.
 *
 * @param paragraphs those of show notes, as {@link #key} has them, that stand in three items or more
 * @param keywords those of more than half of the items, as {@link Keywords#key} has them
 * @param transcripts links to transcripts that several items give
 * @param isNumbered whether a number alone before a title is the episode's
 */
record Recurring(
        Set<String> paragraphs,
        Set<String> keywords,
        Set<String> transcripts,
        boolean isNumbered,
        Spellings spellings) {

    private static final int FEWEST = 3;
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Recurring of(List<Item> items, Show show) {
        var paragraphs = new HashMap<String, Integer>();
        var keywords = new HashMap<String, Integer>();
        var transcripts = new HashMap<String, Integer>();
        var numbers = new ArrayList<Integer>();
        var credits = new ArrayList<List<Credit>>();
        credits.add(show.credits());
        for (var item : items) {
            count(
                    paragraphs,
                    item.notes().stream().map(Recurring::key).collect(Collectors.toSet()));
            count(
                    keywords,
                    item.keywords().stream().map(Keywords::key).collect(Collectors.toSet()));
            var links = TranscriptLinks.of(item.fields(), show.language());
            count(
                    transcripts,
                    links.stream().map(link -> link.reference()).collect(Collectors.toSet()));
            numbers.add(ItemTitle.bare(item.title(), show.title()));
            credits.add(item.credits());
        }
        return new Recurring(
                atLeast(paragraphs, FEWEST),
                atLeast(keywords, Math.max(FEWEST, items.size() / 2 + 1)),
                atLeast(transcripts, 2),
                areNumbers(numbers),
                Spellings.of(credits));
    }

    private static void count(Map<String, Integer> counts, Set<String> words) {
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    private static Set<String> atLeast(Map<String, Integer> counts, int fewest) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Three titles and half of all begin with a number, hardly two of them with the same. */
    private static boolean areNumbers(List<Integer> numbers) {
        var all = numbers.stream().filter(number -> number > 0).toList();
        var distinct = new HashSet<>(all);
        return all.size() >= FEWEST
                && all.size() * 2 >= numbers.size()
                && distinct.size() * 10 >= all.size() * 9;
    }

    /** A line without the marks, blanks and numbers in which two items may differ. */
    static String key(String line) {
        return MARKS.matcher(DIGITS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("0"))
                .replaceAll(" ")
                .strip();
    }
}

package dev.talkgraph.relations;

import dev.talkgraph.language.ClosedWords;
import dev.talkgraph.language.CommonWords;
import dev.talkgraph.language.NormalForm;
import dev.talkgraph.language.SayingVerbs;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a claim stands among those it may be compared with: one place for each two of the words
 * that say most, in the order of its other words. Claims that share two such words share a shelf,
 * and those with the most words in common stand next to each other there.
 *
 * <p>The sorted neighbourhood of Hernández and Stolfo, "The merge/purge problem for large
 * databases" (1995), over several keys.
 */
public final class ClaimKeys {

    private static final int TELLING = 4;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_WORD = 24;
    private static final char END_OF_SHELF = '|';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’]+");

    private static final Set<String> REPORTING =
            Stream.of(SayingVerbs.SAYING, SayingVerbs.SAYING_THAT, SayingVerbs.STANCE)
                    .flatMap(Set::stream)
                    .map(verb -> new PorterStemmer().stem(NormalForm.of(verb + "s")))
                    .collect(Collectors.toUnmodifiableSet());

    private ClaimKeys() {}

    /** The places of a claim, none if nobody is known to have made it. */
    public static List<String> of(Assertion claim) {
        if (claim.makers().isEmpty()) {
            return List.of();
        }
        var words = words(claim);
        var telling = words.subList(0, Math.min(TELLING, words.size()));
        var keys = new ArrayList<String>();
        for (int one = 0; one < telling.size(); one++) {
            for (int other = one + 1; other < telling.size(); other++) {
                keys.add(key(claim, words, telling.get(one), telling.get(other)));
            }
        }
        return List.copyOf(keys);
    }

    /** What two places begin with that are on one shelf. */
    public static String shelf(String key) {
        return key.substring(0, key.indexOf(END_OF_SHELF) + 1);
    }

    /** What follows behind all places of a shelf, in the order of their characters. */
    public static String behind(String shelf) {
        return shelf.substring(0, shelf.length() - 1) + (char) (END_OF_SHELF + 1);
    }

    /** The claim that stands at a place. */
    public static String claim(String key) {
        return key.substring(key.lastIndexOf(END_OF_SHELF) + 1);
    }

    private static String key(Assertion claim, List<String> words, String one, String other) {
        var shelf = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        var others =
                words.stream()
                        .filter(word -> !word.equals(one) && !word.equals(other))
                        .limit(TELLING)
                        .collect(Collectors.joining(" "));
        return shelf + END_OF_SHELF + others + END_OF_SHELF + claim.id();
    }

    /** Stems of the words that say something, what is rare in the language first. */
    static List<String> words(Assertion claim) {
        var text = claim.text();
        var names = new HashSet<String>();
        claim.makers().forEach(alias -> names.addAll(Arrays.asList(alias.split("-"))));
        var stems = new TreeMap<String, Boolean>();
        var stemmer = new PorterStemmer();
        var read =
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)).toLowerCase(Locale.ROOT);
        BETWEEN_WORDS
                .splitAsStream(read)
                .filter(word -> word.length() > 1 && word.length() <= LONGEST_WORD)
                .filter(word -> word.chars().allMatch(c -> !Character.isSurrogate((char) c)))
                .filter(word -> !ClosedWords.contain(word))
                .limit(MOST_WORDS)
                .map(NormalForm::of)
                .filter(word -> !names.contains(word))
                .forEach(
                        word ->
                                stems.merge(
                                        stemmer.stem(word),
                                        CommonWords.contain(word),
                                        Boolean::logicalAnd));
        stems.keySet().removeAll(REPORTING);
        return stems.keySet().stream()
                .sorted(
                        Comparator.<String, Boolean>comparing(
                                        stem -> Objects.requireNonNull(stems.get(stem)))
                                .thenComparing(stem -> -stem.length())
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}

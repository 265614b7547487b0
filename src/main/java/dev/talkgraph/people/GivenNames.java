package dev.talkgraph.people;

import dev.talkgraph.language.WordList;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Frequent given names, by which a run of capitalised words is known for a person's name. */
public final class GivenNames {

    private static final Set<String> NAMES = WordList.named("given-names");
    private static final Set<String> AMBIGUOUS = WordList.named("given-names-with-other-meanings");

    /** Lower-cased names that are nothing else. */
    private static final Set<String> PLAIN =
            NAMES.stream()
                    .filter(name -> !AMBIGUOUS.contains(name))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    /** Whether a word, written as names are, is a given name. */
    public static boolean contain(String word) {
        return NAMES.contains(word);
    }

    /** Whether a word, however it is written, is a given name and neither a place nor a thing. */
    public static boolean isNothingElse(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.ROOT));
    }
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.identity.Nicknames;
import dev.talkgraph.identity.PersonName;
import dev.talkgraph.identity.ToldNames.Pair;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two given names of one person that a text writes side by side: {@code James "Jim" Brandt}, {@code
 * Jim (James) Brandt}. Which of the words behind them are the family's name, only names known
 * otherwise tell.
 */
final class WrittenNicknames {

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{0,30}+";

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{L}'’-])("
                            + WORD
                            + ")(?: (?:"
                            + WORD
                            + "|\\p{Lu}\\.)){0,2} [\"“”‘'(](\\p{Lu}\\p{L}{1,30}+)[\"”’'),]{1,2} ("
                            + WORD
                            + "(?: (?:"
                            + WORD
                            + "|van|von|der|de|al|bin)){0,4})");

    private static final int MOST = 200;

    private WrittenNicknames() {}

    /**
     * Pairs of keys of names.
     *
     * @param isKnown whether somebody is known by a key; of each pair one is
     */
    static SortedSet<Pair> in(String text, Predicate<String> isKnown) {
        var pairs = new TreeSet<>(Pair.ORDER);
        WRITTEN.matcher(text).results().limit(MOST).forEach(found -> add(found, isKnown, pairs));
        return pairs;
    }

    private static void add(MatchResult found, Predicate<String> isKnown, SortedSet<Pair> pairs) {
        var given = found.group(1);
        var called = found.group(2);
        if (given.equalsIgnoreCase(called) || !Nicknames.areOne(given, called)) {
            return;
        }
        var words = List.of(found.group(3).replaceAll("['’]s\\b", "").split(" "));
        for (var from = 0; from < words.size(); from++) {
            for (var to = words.size(); to > from; to--) {
                var family = String.join(" ", words.subList(from, to));
                var key = PersonName.of(given + " " + family).key();
                var other = PersonName.of(called + " " + family).key();
                if (isKnown.test(key) || isKnown.test(other)) {
                    pairs.add(Pair.of(key, other));
                    return;
                }
            }
        }
    }
}

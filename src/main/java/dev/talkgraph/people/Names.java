package dev.talkgraph.people;

import dev.talkgraph.language.WordList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of people look like, by their words alone. */
public final class Names {

    static final Set<String> NEVER = WordList.named("never-in-names");
    static final Set<String> RARELY = WordList.named("rarely-in-names");

    /** Small words within a name, such as in "Guido van Rossum". */
    static final Set<String> PARTICLES =
            WordList.of(
                    """
                    van von der den de del della di da dos du la le el al bin ibn ben ter af zu
                    """);

    private static final Set<String> SUFFIXES =
            Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "PhD", "MD");
    private static final int MOST_PARTS = 5;

    private Names() {}

    /** Whether these words, two to five, have the shape of a person's full name. */
    public static boolean isFullName(String name) {
        var parts = parts(name);
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return false;
        }
        var given = GivenNames.contain(parts.getFirst());
        for (var index = 0; index < parts.size(); index++) {
            if (!fits(parts.get(index), index, parts.size(), given)) {
                return false;
            }
        }
        var last = bare(parts.getLast());
        return last.length() > 1 && last.indexOf('.') < 0;
    }

    private static boolean fits(String part, int index, int size, boolean given) {
        var last = index == size - 1;
        if (PARTICLES.contains(part)) {
            return index > 0 && !last;
        }
        if (SUFFIXES.contains(part)) {
            return index > 1;
        }
        return isNameWord(part)
                && (index == 0 || !isTwoCapitals(part))
                && !NEVER.contains(part)
                && (!RARELY.contains(part) || given && index > 0 && last);
    }

    /** One capitalised word as a name has it: letters, an initial, "O'Brien", "Jean-Luc", "DJ". */
    static boolean isNameWord(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        var bare = bare(word);
        var capitals = 0;
        for (var at = 0; at < bare.length(); at++) {
            var mark = bare.charAt(at);
            if (!Character.isLetter(mark) && "'’-.".indexOf(mark) < 0) {
                return false;
            }
            capitals += Character.isUpperCase(mark) ? 1 : 0;
        }
        return bare.length() <= 2 || capitals < bare.length() && !isSeveralOf(bare);
    }

    /** "AIs" and "GPUs" are things. */
    private static boolean isSeveralOf(String word) {
        var single = word.substring(0, word.length() - 1);
        return word.endsWith("s")
                && single.length() > 1
                && single.chars().allMatch(Character::isUpperCase);
    }

    /** "DJ" may begin a name; "UK" ends none. */
    private static boolean isTwoCapitals(String part) {
        return part.length() == 2
                && Character.isUpperCase(part.charAt(0))
                && Character.isUpperCase(part.charAt(1));
    }

    public static List<String> parts(String name) {
        return Arrays.stream(name.strip().split("[\\s\\u00a0]+", -1))
                .map(part -> part.endsWith(",") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public static String first(String name) {
        var parts = parts(name);
        return parts.isEmpty() ? name : parts.getFirst();
    }

    /** The family name as people are called by it: the last word, "Jr" left out. */
    static String last(String name) {
        var parts = parts(name);
        for (var index = parts.size() - 1; index > 0; index--) {
            if (!SUFFIXES.contains(parts.get(index))) {
                return parts.get(index);
            }
        }
        return parts.isEmpty() ? name : parts.getFirst();
    }

    /** "DHH" for "David Heinemeier Hansson". */
    static String initials(String name) {
        var initials = new StringBuilder();
        for (var part : parts(name)) {
            initials.append(part.charAt(0));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether two spellings are one name with a slip of one letter in a longer word. */
    static boolean nearlySame(String one, String other) {
        var left = parts(one);
        var right = parts(other);
        if (left.size() < 2 || left.size() != right.size()) {
            return false;
        }
        var slips = 0;
        for (var index = 0; index < left.size(); index++) {
            var distance = distance(left.get(index), right.get(index));
            if (distance > 1 || distance == 1 && left.get(index).length() < 4) {
                return false;
            }
            slips += distance;
        }
        return slips <= 1;
    }

    /** 0 for the same word, 1 for one letter more, less or another, 2 for anything else. */
    private static int distance(String one, String other) {
        var left = one.toLowerCase(Locale.ROOT);
        var right = other.toLowerCase(Locale.ROOT);
        if (left.equals(right)) {
            return 0;
        }
        if (Math.abs(left.length() - right.length()) > 1) {
            return 2;
        }
        var same = 0;
        while (same < Math.min(left.length(), right.length())
                && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        var longer = left.length() >= right.length() ? left : right;
        var shorter = left.length() >= right.length() ? right : left;
        var tail = longer.substring(same + 1);
        return tail.equals(shorter.substring(longer.length() == shorter.length() ? same + 1 : same))
                ? 1
                : 2;
    }

    /** A word without the marks around it and without a possessive ending. */
    public static String bare(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        var bare = word.substring(from, to);
        return bare.endsWith("'s") || bare.endsWith("’s")
                ? bare.substring(0, bare.length() - 2)
                : bare;
    }
}

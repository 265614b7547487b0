package dev.talkgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names of people are written. */
public final class Name {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** Words of a name that are not capitalised. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
                    "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu");

    /** What stands behind a comma and yet belongs to the name before it. */
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "dphil", "mba", "obe");

    private Name() {}

    /** Whether the piece looks like a name: a few capitalised words without a full stop behind. */
    public static boolean isLike(Span piece) {
        if (piece.isEmpty() || piece.length() > LONGEST) {
            return false;
        }
        var words = piece.words().split("[\\s\\u00A0]+");
        if (words.length > MOST_WORDS || !Character.isLetter(words[0].codePointAt(0))) {
            return false;
        }
        for (var i = 0; i < words.length; i++) {
            var last = i == words.length - 1;
            if (!isPart(words[i], last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String word, boolean last) {
        if (!last && PARTICLES.contains(word)) {
            return true;
        }
        var first = word.codePointAt(0);
        var capital = Character.isLetter(first) && !Character.isLowerCase(first);
        var inside = word.substring(0, word.length() - 1);
        var clean = inside.chars().noneMatch(c -> "!?;:,\"“”()[]".indexOf(c) >= 0);
        var end = word.charAt(word.length() - 1);
        var closed = Character.isLetterOrDigit(end) || (end == '.' && isShort(word));
        return capital && clean && closed;
    }

    /** "M.", "Jr." and "J.R." may end with a full stop within or behind a name. */
    private static boolean isShort(String word) {
        return word.length() <= 3 || word.indexOf('.') < word.length() - 1;
    }

    /** The name at the beginning of a piece such as "Ada Byron, mathematician" or "Ada (guest)". */
    public static Span head(Span piece) {
        for (var i = 1; i < piece.length(); i++) {
            var character = piece.at(i);
            var comma = character == ',' && !startsWithSuffix(piece.from(i + 1));
            if (comma || "([|;".indexOf(character) >= 0) {
                return piece.between(0, i);
            }
        }
        return piece;
    }

    /** The names of an enumeration: separated by commas and, if so wished, by "and". */
    public static List<Span> listed(Span names, boolean conjunctions) {
        var pieces = new ArrayList<Span>();
        var start = 0;
        for (var i = 0; i < names.length(); i++) {
            var rest = names.from(i + 1);
            var comma = names.at(i) == ';' || (names.at(i) == ',' && !startsWithSuffix(rest));
            var skip = comma ? 1 : conjunctions ? conjunctionAt(names, i) : 0;
            if (skip > 0) {
                add(pieces, names.between(start, i));
                start = i + skip;
                i = start - 1;
            }
        }
        add(pieces, names.between(start, names.length()));
        return pieces;
    }

    private static void add(List<Span> pieces, Span piece) {
        var plain = piece;
        for (var word : List.of("and ", "& ")) {
            plain = plain.startsWith(word) ? plain.from(word.length()) : plain;
        }
        if (!plain.isEmpty()) {
            pieces.add(plain);
        }
    }

    private static int conjunctionAt(Span names, int index) {
        for (var word : List.of(" and ", " & ")) {
            var piece = new Span(names.text(), names.start() + index, names.end());
            if (piece.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean startsWithSuffix(Span rest) {
        var end = 0;
        while (end < rest.length() && end < 8 && !isDelimiter(rest.at(end))) {
            end++;
        }
        var word = rest.between(0, end).words().replace(".", "").toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(word);
    }

    private static boolean isDelimiter(char character) {
        return Span.isBlank(character) || ",;()[]".indexOf(character) >= 0;
    }
}

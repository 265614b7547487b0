package dev.talkgraph.source;

import java.util.Locale;
import java.util.Set;

/** How a line ends and begins, as far as that tells a sentence from a heading or a broken line. */
public final class Sentence {

    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";

    /** Words that a sentence hardly ever ends with. */
    private static final Set<String> UNFINISHED =
            Set.of(
                    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of",
                    "on", "or", "than", "that", "the", "their", "to", "which", "with");

    private Sentence() {}

    /** Whether the piece ends as a sentence does, closing marks apart. */
    public static boolean ends(Span piece) {
        var end = piece.length();
        while (end > 0 && CLOSERS.indexOf(piece.at(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(piece.at(end - 1)) >= 0;
    }

    /** Whether the piece ends as a question does, closing marks apart. */
    public static boolean asks(Span piece) {
        var end = piece.length();
        while (end > 0 && CLOSERS.indexOf(piece.at(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && piece.at(end - 1) == '?';
    }

    /** Whether a line goes on in the next one, because it was broken to fit a width. */
    public static boolean goesOn(Span line, Span next) {
        if (ends(line) || Bullet.opens(next)) {
            return false;
        }
        return Character.isLowerCase(next.text().codePointAt(next.start()))
                || line.last() == ','
                || UNFINISHED.contains(lastWord(line));
    }

    private static String lastWord(Span line) {
        var start = line.length();
        while (start > 0 && Character.isLetter(line.at(start - 1)) && line.length() - start < 8) {
            start--;
        }
        return line.between(start, line.length()).words().toLowerCase(Locale.ROOT);
    }
}

package dev.talkgraph.transcript;

import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Who speaks, in bold before the words: {@code **Mara Quill:** Sea ice sings.} Or plain, in a line above.
 *
 * @param words what stands behind the label in its line
 */
record BoldLabel(Span speaker, Span words) {

    private static final int LONGEST = 60;

    /** Times, links and sounds alone: "Break: [13:19] to [13:39]". */
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?:\\w{1,20}:)?\\s*\\\\?\\[\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?\\\\?].{0,40}");

    static @Nullable BoldLabel in(Span line) {
        if (line.length() < 6 || !line.startsWith("**")) {
            return null;
        }
        var close = line.indexOf("**", 2);
        if (close < 3 || close > LONGEST) {
            return null;
        }
        var label = line.between(2, close);
        var behind = line.from(close + 2);
        var isInside = !label.isEmpty() && label.last() == ':';
        if (!isInside && (behind.isEmpty() || behind.at(0) != ':')) {
            return null;
        }
        var speaker = isInside ? label.between(0, label.length() - 1) : label;
        var words = isInside ? behind : behind.from(1);
        return Name.isLike(Name.head(speaker)) ? new BoldLabel(speaker, words) : null;
    }

    /** A name and a colon that are the whole line, or null: "Mara Quill:" above what she says. */
    static @Nullable BoldLabel alone(Span line) {
        if (line.length() < 3 || line.length() > LONGEST || line.last() != ':') {
            return null;
        }
        var speaker = line.between(0, line.length() - 1);
        return Name.isLike(Name.head(speaker))
                ? new BoldLabel(speaker, line.from(line.length()))
                : null;
    }

    /** Whether words follow; a label with a time alone marks a break or a jingle. */
    boolean isSomebody() {
        return !isBreak(words);
    }

    static boolean isBreak(Span line) {
        return line.length() < LONGEST && BREAK.matcher(line.words()).matches();
    }
}

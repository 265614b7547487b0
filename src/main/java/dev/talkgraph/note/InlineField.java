package dev.talkgraph.note;

import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A field within a note's text, as Dataview reads them: "guest:: [[Mara Quill]]", with stars or
 * brackets around it as one likes.
 */
record InlineField(Span name, Span value) {

    private static final String MARK = "::";
    private static final int LONGEST_NAME = 40;

    /** The field that the line is, or null. */
    static @Nullable InlineField in(Span line) {
        var plain = Bullet.without(line);
        var bracketed = plain.length() > 2 && "[(".indexOf(plain.at(0)) >= 0 && plain.at(1) != '[';
        if (bracketed && "])".indexOf(plain.last()) >= 0) {
            plain = plain.between(1, plain.length() - 1);
        }
        var mark = plain.indexOf(MARK, 0);
        if (mark < 1 || mark > LONGEST_NAME) {
            return null;
        }
        var name = stripped(plain.between(0, mark));
        var isName =
                !name.isEmpty()
                        && name.words()
                                .codePoints()
                                .allMatch(
                                        one ->
                                                Character.isLetterOrDigit(one)
                                                        || " _-".indexOf(one) >= 0);
        return isName ? new InlineField(name, stripped(plain.from(mark + MARK.length()))) : null;
    }

    private static Span stripped(Span words) {
        var plain = words;
        while (!plain.isEmpty() && "*_".indexOf(plain.at(0)) >= 0) {
            plain = plain.from(1);
        }
        while (!plain.isEmpty() && "*_".indexOf(plain.last()) >= 0) {
            plain = plain.between(0, plain.length() - 1);
        }
        return plain;
    }

    /** Whether a field of that name is one of notes on episodes, and not of books or people too. */
    static boolean tellsOfEpisode(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return plain.startsWith("podcast")
                || plain.startsWith("episode")
                || plain.startsWith("guest")
                || plain.equals("host")
                || plain.equals("hosts")
                || plain.startsWith("interviewe")
                || plain.equals("show")
                || plain.equals("showname");
    }
}

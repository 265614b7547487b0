package dev.talkgraph.source;

import dev.talkgraph.episode.SectionKind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings of one kind of page, however they are set. */
public record Headings(Map<String, SectionKind> kinds) {

    private static final int LONGEST = 60;

    /** The kind of the section this line heads, if it is a heading. */
    public Optional<SectionKind> kindOf(Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(kinds.get(normalised(line)));
    }

    private static String normalised(Span line) {
        var words = plain(line).words().toLowerCase(Locale.ROOT);
        return words.replaceAll("[-‐-―\\s\\u00A0]+", " ");
    }

    /** The line without the marks that Markdown sets a heading with, and without its colon. */
    public static Span plain(Span line) {
        var plain = withoutStars(withoutSharps(line));
        while (!plain.isEmpty() && plain.last() == ':') {
            plain = plain.between(0, plain.length() - 1);
        }
        return withoutStars(plain);
    }

    /** "#" counts only before a blank: "#12" is a number. */
    private static Span withoutSharps(Span line) {
        var sharps = 0;
        while (sharps < line.length() && line.at(sharps) == '#') {
            sharps++;
        }
        var marked = sharps > 0 && sharps < line.length() && Span.isBlank(line.at(sharps));
        return marked ? line.from(sharps) : line;
    }

    private static Span withoutStars(Span line) {
        var plain = line;
        while (plain.length() > 2 && isStar(plain.at(0)) && plain.at(0) == plain.last()) {
            plain = plain.between(1, plain.length() - 1);
        }
        return plain;
    }

    private static boolean isStar(char character) {
        return character == '*' || character == '_';
    }
}

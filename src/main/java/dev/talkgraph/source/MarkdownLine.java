package dev.talkgraph.source;

/**
 * A line of Markdown that is not blank.
 *
 * @param words the line without blanks at its edges
 * @param indent how many blanks stand before it, a tab counted as four
 * @param apart whether a blank line stands above it
 */
public record MarkdownLine(Span words, int indent, boolean apart) {

    private static final int TAB = 4;
    private static final int MOST_LEVELS = 6;

    public static MarkdownLine of(Lines lines, int index) {
        var words = lines.get(index);
        var indent = 0;
        for (var at = words.start() - 1; at >= 0 && isBlank(words.text().charAt(at)); at--) {
            indent += words.text().charAt(at) == '\t' ? TAB : 1;
        }
        return new MarkdownLine(words, indent, lines.standsApart(index));
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    /** 1 to 6 for a heading, 0 for any other line. */
    public static int level(Span line) {
        var sharps = 0;
        while (sharps < line.length() && sharps <= MOST_LEVELS && line.at(sharps) == '#') {
            sharps++;
        }
        var marked = sharps > 0 && sharps < line.length() && Span.isBlank(line.at(sharps));
        return marked && sharps <= MOST_LEVELS ? sharps : 0;
    }

    /** Whether this line is an item of a list, and no item within another one's. */
    public boolean opensPoint() {
        return indent < 2 && Bullet.opens(words);
    }

    /** The line without what sets it as emphasised or quoted from elsewhere. */
    public static Span plain(Span line) {
        var plain = line;
        while (!plain.isEmpty() && plain.at(0) == '>') {
            plain = plain.from(1);
        }
        while (plain.length() > 2
                && "*_".indexOf(plain.at(0)) >= 0
                && plain.at(0) == plain.last()) {
            plain = plain.between(1, plain.length() - 1);
        }
        return plain;
    }
}

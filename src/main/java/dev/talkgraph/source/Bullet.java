package dev.talkgraph.source;

/** The sign before an item of a list. */
public final class Bullet {

    private static final String SIGNS = "-*•‣▪◦·–—+";
    private static final int MOST_DIGITS = 3;

    private Bullet() {}

    /** Whether the line starts with a sign and a blank, or with a number such as "3." or "3)". */
    public static boolean opens(Span line) {
        return length(line) > 0;
    }

    /** The line without its sign. */
    public static Span without(Span line) {
        return line.from(length(line));
    }

    private static int length(Span line) {
        if (line.isEmpty()) {
            return 0;
        }
        if (SIGNS.indexOf(line.at(0)) >= 0) {
            var glued = line.at(0) == '•' || line.at(0) == '‣' || line.at(0) == '▪';
            var apart = line.length() == 1 || Span.isBlank(line.at(1));
            return glued || apart ? 1 : 0;
        }
        var digits = 0;
        while (digits < line.length() && digits <= MOST_DIGITS && isDigit(line.at(digits))) {
            digits++;
        }
        var numbered =
                digits > 0
                        && digits <= MOST_DIGITS
                        && digits + 1 < line.length()
                        && (line.at(digits) == '.' || line.at(digits) == ')')
                        && Span.isBlank(line.at(digits + 1));
        return numbered ? digits + 1 : 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

package dev.talkgraph.picture;

/** Text for formats that cannot hold every character. */
final class PlainText {

    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {}

    /**
     * Text on one line, without what XML 1.0 cannot hold: each control character and each half of a
     * surrogate pair becomes U+FFFD, tabs and ends of lines become a blank, in the same number.
     */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(PlainText::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int point) {
        return switch (point) {
            case '\t', '\n', '\r', '\u0085', '\u2028', '\u2029' -> ' ';
            case '\uFFFE', '\uFFFF' -> UNKNOWN;
            default ->
                    Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                            ? UNKNOWN
                            : point;
        };
    }
}

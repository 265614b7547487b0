package dev.talkgraph.source;

/** Characters that are written as two code units. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether half of a pair stands alone. */
    public static boolean areBroken(String text) {
        return firstBroken(text) >= 0;
    }

    /** Where the first half of a pair stands alone, or -1. */
    static int firstBroken(String text) {
        return firstBroken(text, 0);
    }

    private static int firstBroken(CharSequence text, int from) {
        for (var i = from; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isHighSurrogate(character)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            } else if (Character.isLowSurrogate(character)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with the sign of a character that is none for each half that stands alone. */
    public static String whole(String text) {
        var broken = firstBroken(text);
        if (broken < 0) {
            return text;
        }
        var whole = new StringBuilder(text);
        while (broken >= 0) {
            whole.setCharAt(broken, '\uFFFD');
            broken = firstBroken(whole, broken);
        }
        return whole.toString();
    }

    /** Whether this place is within a pair. */
    public static boolean splitAt(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}

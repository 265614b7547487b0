package dev.talkgraph.export;

/** What XML 1.0 can hold of a text. */
final class XmlText {

    private XmlText() {}

    /** The text without control characters, halves of surrogate pairs and what is no character. */
    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * The text as a name token, which GraphML asks of ids: what may not stand in one is written
     * {@code _x0020_} (ISO 9075-14), so that different texts stay different.
     */
    static String token(String text) {
        var token = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (isInTokens(each) && !(each == '_' && text.startsWith("x", i + 1))) {
                token.append(each);
            } else {
                token.append("_x%04X_".formatted((int) each));
            }
        }
        return token.toString();
    }

    private static boolean isKept(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE;
    }

    private static boolean isInTokens(char each) {
        return Character.isLetterOrDigit(each) || ":._-".indexOf(each) >= 0;
    }
}

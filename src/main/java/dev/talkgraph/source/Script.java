package dev.talkgraph.source;

/** Which letters words are written in: a translation beside them is often written in others. */
public final class Script {

    private Script() {}

    /** Whether most letters of one piece are Latin and most of the other are not. */
    public static boolean differs(Span one, Span other) {
        return hasLetters(one) && hasLetters(other) && isLatin(one) != isLatin(other);
    }

    private static boolean hasLetters(Span words) {
        return words.words().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isLatin(Span words) {
        var latin = 0;
        var letters = 0;
        for (var at = words.start(); at < words.end(); at++) {
            var character = words.text().charAt(at);
            if (Character.isLetter(character)) {
                letters++;
                latin +=
                        Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN
                                ? 1
                                : 0;
            }
        }
        return latin * 2 > letters;
    }
}

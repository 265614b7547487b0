package dev.talkgraph.extraction;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: runs without white space that hold a letter or a digit. */
final class Words {

    private Words() {}

    /** A word's place, with the marks that touch it. */
    record Word(int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }
    }

    static List<Word> in(String text, int start, int end) {
        var words = new ArrayList<Word>();
        var at = start;
        while (at < end) {
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            var from = at;
            var spoken = false;
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                spoken |= isWordCharacter(text, at);
                at++;
            }
            if (spoken) {
                words.add(new Word(from, at));
            }
        }
        return words;
    }

    static int count(String text, int start, int end) {
        var count = 0;
        var spoken = false;
        for (var at = start; at < end; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                count += spoken ? 1 : 0;
                spoken = false;
            } else {
                spoken |= isWordCharacter(text, at);
            }
        }
        return count + (spoken ? 1 : 0);
    }

    /** Whether a word's last mark, closing quotes and brackets aside, ends a sentence. */
    static boolean endsSentence(String text, Word word) {
        for (var at = word.end() - 1; at >= word.start(); at--) {
            var mark = text.charAt(at);
            if (mark == '.' || mark == '!' || mark == '?' || mark == '…') {
                return !isAbbreviation(text, word.start(), at);
            }
            if ("\"'”’»)]".indexOf(mark) < 0) {
                return false;
            }
        }
        return false;
    }

    /** An initial such as "J." or a title such as "Dr.", whose point ends no sentence. */
    private static boolean isAbbreviation(String text, int start, int point) {
        if (text.charAt(point) != '.') {
            return false;
        }
        var before = text.substring(start, point);
        return before.length() == 1 && Character.isUpperCase(before.charAt(0))
                || Names.TITLES.contains(before);
    }

    private static boolean isWordCharacter(String text, int at) {
        var mark = text.charAt(at);
        return Character.isLetterOrDigit(mark) || Character.isSurrogate(mark);
    }
}

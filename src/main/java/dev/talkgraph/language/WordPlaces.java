package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text: runs without white space that hold a letter or a digit. */
public final class WordPlaces {

    /** Words before a name that tell of a person; their point ends no sentence. */
    public static final Set<String> TITLES =
            WordList.of(
                    """
                    Mr Mrs Ms Dr Prof Sir Gen Sen Rep Gov Capt Lt Sgt Col Rev St Jr Sr vs etc
                    """);

    private WordPlaces() {}

    /** A word's place, with the marks that touch it. */
    public record Word(int start, int end) {

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    public static List<Word> in(String text, int start, int end) {
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

    public static int count(String text, int start, int end) {
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
    public static boolean endsSentence(String text, Word word) {
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
                || TITLES.contains(before);
    }

    private static boolean isWordCharacter(String text, int at) {
        var mark = text.charAt(at);
        return Character.isLetterOrDigit(mark) || Character.isSurrogate(mark);
    }
}

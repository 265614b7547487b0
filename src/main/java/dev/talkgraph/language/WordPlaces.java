package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text: runs without white space that hold a letter or a digit. */
public final class WordPlaces {

    /** Words before a name that tell of a person; their point ends no sentence. */
    private static final Set<String> TITLES =
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
                return mark != '.' || !isAbbreviated(text.substring(word.start(), at));
            }
            if ("\"'”’»)]".indexOf(mark) < 0) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a point behind these letters ends no sentence: initials such as "J" and "J.R", titles
     * such as "Dr".
     */
    public static boolean isAbbreviated(String letters) {
        return isInitials(letters) || TITLES.contains(letters);
    }

    /** Capitals with points between them. */
    private static boolean isInitials(String word) {
        for (var at = 0; at < word.length(); at++) {
            var mark = word.charAt(at);
            if (at % 2 == 0 ? !Character.isUpperCase(mark) : mark != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean isWordCharacter(String text, int at) {
        var mark = text.charAt(at);
        return Character.isLetterOrDigit(mark) || Character.isSurrogate(mark);
    }
}

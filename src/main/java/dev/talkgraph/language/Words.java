package dev.talkgraph.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as they are compared: without case, accents, apostrophes and punctuation,
 * compounds taken apart, and small numbers the same in letters and digits.
 */
public final class Words {

    /** One word in its compared form and its place, the code unit behind its last one included. */
    public record Word(String form, int start, int end) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "'’‘ʼ＇`´′";
    private static final int LONGEST_INSERTION = 200;
    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("zero", "0"),
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("thirteen", "13"),
                    Map.entry("fourteen", "14"),
                    Map.entry("fifteen", "15"),
                    Map.entry("sixteen", "16"),
                    Map.entry("seventeen", "17"),
                    Map.entry("eighteen", "18"),
                    Map.entry("nineteen", "19"),
                    Map.entry("twenty", "20"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("fifty", "50"),
                    Map.entry("sixty", "60"),
                    Map.entry("seventy", "70"),
                    Map.entry("eighty", "80"),
                    Map.entry("ninety", "90"));

    private static final Map<String, String> LETTERS =
            NUMBERS.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final String text;
    private final int end;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int at;
    private int wordStart = -1;
    private int wordEnd;
    private boolean inDigits;

    private Words(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The words between two places of the text, in order; what square brackets insert is none. */
    public static List<Word> of(String text, int start, int end) {
        var scan = new Words(text, start, end);
        while (scan.at < end) {
            scan.step();
        }
        scan.close();
        return scan.words;
    }

    /** A compared form in letters: "zero" for "0", any word itself. */
    public static String inLetters(String form) {
        return LETTERS.getOrDefault(form, form);
    }

    private void step() {
        var point = text.codePointAt(at);
        var width = Character.charCount(point);
        if (Character.isDigit(point)) {
            take(point, width, true);
        } else if (Character.isLetter(point) || isMark(point)) {
            take(point, width, false);
        } else if (joins(point)) {
            at += width;
        } else {
            separate(point, width);
        }
    }

    private void take(int point, int width, boolean digit) {
        if (wordStart >= 0 && digit != inDigits && !isMark(point)) {
            close();
        }
        if (wordStart < 0) {
            wordStart = at;
            inDigits = digit;
        }
        letters.appendCodePoint(point);
        at += width;
        wordEnd = at;
        if (Character.isIdeographic(point)) {
            close();
        }
    }

    private void separate(int point, int width) {
        if (point == '[' || point == ']') {
            bracket(point);
            return;
        }
        close();
        if (point == '%') {
            words.add(new Word("percent", at, at + width));
        } else if (point == '&') {
            words.add(new Word("and", at, at + width));
        }
        at += width;
    }

    /** Steps over what is inserted in brackets, but reads "[t]he" and "robot[s]" as one word. */
    private void bracket(int point) {
        var touchesWord = wordStart >= 0 && wordEnd == at;
        if (point == ']') {
            at++;
            var goesOn = touchesWord && at < end && Character.isLetter(text.codePointAt(at));
            if (goesOn) {
                wordEnd = at;
            } else {
                close();
            }
            return;
        }
        var close = insertionEnd();
        var touchesNext = close > 0 && close < end && Character.isLetter(text.codePointAt(close));
        if (close > 0 && !touchesWord && !touchesNext) {
            close();
            at = close;
            return;
        }
        if (!touchesWord) {
            close();
        }
        at++;
    }

    /** The place behind the closing bracket, -1 where none is near or a link follows. */
    private int insertionEnd() {
        var limit = Math.min(end, at + LONGEST_INSERTION);
        for (var i = at + 1; i < limit; i++) {
            if (text.charAt(i) == ']') {
                return i + 1 < end && text.charAt(i + 1) == '(' ? -1 : i + 1;
            }
            if (text.charAt(i) == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the sign belongs to the word around it: "don't", "1,000", "3.5", "U.S.", soft hyphens. */
    private boolean joins(int point) {
        if (wordStart < 0) {
            return false;
        }
        if (Character.getType(point) == Character.FORMAT) {
            return true;
        }
        var next = at + 1 < end ? text.codePointAt(at + 1) : ' ';
        if (APOSTROPHES.indexOf(point) >= 0) {
            return !inDigits && Character.isLetter(next);
        }
        if (point == ',' || point == '.') {
            if (inDigits) {
                return Character.isDigit(next) && keep(point);
            }
            return point == '.' && isInitial() && Character.isLetter(next) && isAlone(at + 1);
        }
        return false;
    }

    private boolean keep(int point) {
        if (point == '.') {
            letters.append('.');
        }
        return true;
    }

    /** Whether the letter before this point stands alone, as in "U.S." */
    private boolean isInitial() {
        return wordEnd == at && (at - 1 <= wordStart || text.charAt(at - 2) == '.');
    }

    private boolean isAlone(int letter) {
        var behind = letter + Character.charCount(text.codePointAt(letter));
        return behind >= end || !Character.isLetterOrDigit(text.codePointAt(behind));
    }

    private void close() {
        if (wordStart >= 0) {
            var form = folded(letters.toString());
            if (inDigits) {
                addNumber(form);
            } else if (!form.isEmpty()) {
                words.add(new Word(NUMBERS.getOrDefault(form, form), wordStart, wordEnd));
            }
            wordStart = -1;
        }
        letters.setLength(0);
    }

    /** Adds "25" as "20", "5", which is what "twenty-five" becomes. */
    private void addNumber(String digits) {
        if (digits.length() == 2 && digits.charAt(0) > '1' && digits.charAt(1) > '0') {
            words.add(new Word(digits.charAt(0) + "0", wordStart, wordEnd));
            words.add(new Word(digits.substring(1), wordStart, wordEnd));
        } else {
            words.add(new Word(digits, wordStart, wordEnd));
        }
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String folded(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                var apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
                return MARKS.matcher(apart).replaceAll("");
            }
        }
        return lower;
    }
}

package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where sentences end: at a full stop, question or exclamation mark before a word that can begin a
 * sentence, unless an abbreviation or an initial owns the stop, and at a blank line.
 */
public final class SentenceBreaks {

    private static final int LONGEST_ABBREVIATION = 12;
    private static final Set<String> BEFORE_A_NAME =
            WordList.of(
                    """
                    mr mrs ms dr prof sen rep gov gen lt col sgt capt st mt rev hon pres fig figs eq no nos vol pp
                    sec vs v e.g i.e cf al approx dept univ
                    """);
    private static final Set<String> ANYWHERE =
            WordList.of(
                    """
                    etc inc ltd co corp jr sr u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.c a.d jan feb mar apr
                    aug sept oct nov dec mon tue wed thu fri
                    """);
    private static final Set<String> STARTERS =
            WordList.of(
                    """
                    the a an this that these those he she it we you they i my your his her its our their there here
                    and but or so then if when while because although though since as in on at for with by from to
                    after before during what who where why how which is are was were do does did can could will
                    would should not no yes yeah well now also however one some many most all each every
                    """);

    private SentenceBreaks() {}

    /** The ranges of sentences within the range, blank ones left out, in order. */
    public static List<Span> between(String text, int start, int end) {
        var spans = new ArrayList<Span>();
        int from = start;
        int at = start;
        while (at < end) {
            char here = text.charAt(at);
            int next = at + 1;
            if (here == '\n' && isBlankLine(text, at, end)) {
                add(spans, text, from, at);
                from = next;
            } else if (isTerminal(here)) {
                next = behindMarks(text, at, end);
                if (endsSentence(text, start, at, next, end)) {
                    add(spans, text, from, next);
                    from = next;
                }
            }
            at = next;
        }
        add(spans, text, from, end);
        return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    /** Behind further marks and the quotation marks and brackets that close. */
    private static int behindMarks(String text, int at, int end) {
        int next = at + 1;
        while (next < end && (isTerminal(text.charAt(next)) || isCloser(text.charAt(next)))) {
            next++;
        }
        return next;
    }

    private static boolean endsSentence(String text, int start, int mark, int behind, int end) {
        if (isWideTerminal(text.charAt(mark)) || behind >= end) {
            return true;
        }
        if (!isSpace(text.charAt(behind))) {
            return false;
        }
        int next = behind;
        while (next < end && (isSpace(text.charAt(next)) || isOpener(text.charAt(next)))) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        boolean plainStop = text.charAt(mark) == '.' && behind == mark + 1;
        return !plainStop || stopEndsSentence(text, start, mark, next, end);
    }

    private static boolean stopEndsSentence(String text, int start, int stop, int next, int end) {
        var before = wordBefore(text, start, stop);
        var lower = before.toLowerCase(Locale.ROOT);
        if (BEFORE_A_NAME.contains(lower) && !lower.equals("no")) {
            return false;
        }
        if (lower.equals("no")) {
            return !Character.isDigit(text.charAt(next));
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        if (initial || isInitials(before) || ANYWHERE.contains(lower)) {
            return STARTERS.contains(wordAt(text, next, end));
        }
        return true;
    }

    private static boolean isInitials(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            boolean stop = at % 2 == 1;
            if (stop != (word.charAt(at) == '.') || !stop && !Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String wordBefore(String text, int start, int stop) {
        int from = stop;
        while (from > start
                && stop - from <= LONGEST_ABBREVIATION
                && (Character.isLetterOrDigit(text.charAt(from - 1))
                        || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static String wordAt(String text, int start, int end) {
        int to = start;
        while (to < end
                && to - start <= LONGEST_ABBREVIATION
                && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(start, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlankLine(String text, int newline, int end) {
        int at = newline + 1;
        while (at < end && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
            at++;
        }
        if (at >= end || text.charAt(at) == '\n') {
            return true;
        }
        boolean bullet = "-*•–".indexOf(text.charAt(at)) >= 0;
        return bullet && at + 1 < end && isSpace(text.charAt(at + 1));
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign)
                || sign == '\u00a0'
                || sign == '\u200b'
                || sign == '\u202f'
                || sign == '\ufeff';
    }

    private static boolean isTerminal(char sign) {
        return sign == '.' || sign == '?' || sign == '!' || sign == '…' || isWideTerminal(sign);
    }

    private static boolean isWideTerminal(char sign) {
        return sign == '。' || sign == '！' || sign == '？';
    }

    private static boolean isCloser(char sign) {
        return "\"'”’)]}»".indexOf(sign) >= 0;
    }

    private static boolean isOpener(char sign) {
        return "\"'“‘([{«".indexOf(sign) >= 0;
    }
}

package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a sentence into words, numbers and signs. Hyphenated words, contractions, possessives,
 * abbreviations with their stops, figures and addresses stay whole.
 */
final class Tokenizer {

    private static final int LONGEST_TOKEN = 200;
    private static final Set<String> WITH_STOP =
            WordList.of("mr mrs ms dr prof st vs etc jr sr inc ltd e.g i.e cf al");

    private Tokenizer() {}

    static List<Span> tokens(String text, int start, int end) {
        var tokens = new ArrayList<Span>();
        int at = start;
        while (at < end) {
            if (SentenceBreaks.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int next = whole(text, Math.min(tokenEnd(text, at, end), at + LONGEST_TOKEN), end);
            tokens.add(new Span(at, next));
            at = next;
        }
        return tokens;
    }

    /** Moves an end off the middle of a surrogate pair. */
    private static int whole(String text, int at, int end) {
        boolean splits =
                at < end
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return splits ? at + 1 : at;
    }

    private static int tokenEnd(String text, int at, int end) {
        int first = text.codePointAt(at);
        if (Character.isLetterOrDigit(first)) {
            return isAddress(text, at) ? addressEnd(text, at, end) : wordEnd(text, at, end);
        }
        int next = at + Character.charCount(first);
        if (first == '.' || first == '-' || first == '!' || first == '?') {
            while (next < end && text.charAt(next) == first) {
                next++;
            }
        } else if (startsContraction(text, at, end)) {
            return wordEnd(text, next, end);
        }
        return next;
    }

    /** Such as the second part of "it 's", which some transcripts write apart. */
    private static boolean startsContraction(String text, int at, int end) {
        if (!isApostrophe(text.charAt(at)) || at + 1 >= end) {
            return false;
        }
        int to = at + 1;
        while (to < end && to - at < 4 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Contractions.isEnding(text.substring(at + 1, to));
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        int limit = Math.min(end, start + LONGEST_TOKEN);
        while (at < limit) {
            int here = text.codePointAt(at);
            int next = at + Character.charCount(here);
            if (isWordPart(here)) {
                at = next;
            } else if (next < end && at > start && joins(text, start, at, next)) {
                at = next;
            } else if (here == '/' && hasDomain(text, start, at)) {
                return addressEnd(text, at, end);
            } else {
                break;
            }
        }
        return withTail(text, start, at, end);
    }

    private static boolean isWordPart(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || sign == '_';
    }

    private static boolean joins(String text, int start, int at, int next) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        if (!isWordPart(before) || !isWordPart(after)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’', '‘', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
            case '-', '\u2010', '\u2011' -> true;
            case '–' -> Character.isLetter(before) && Character.isUpperCase(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '@' -> true;
            case '.' ->
                    Character.isDigit(after)
                            || Character.isLowerCase(after)
                            || at - start == 1
                            || at - start >= 2 && text.charAt(at - 2) == '.';
            default -> false;
        };
    }

    /** Takes in the stop of "U.S." and "Dr.", and the signs of "C++" and "C#". */
    private static int withTail(String text, int start, int at, int end) {
        if (at >= end || at - start > LONGEST_TOKEN / 2) {
            return at;
        }
        char sign = text.charAt(at);
        if (sign == '.') {
            var word = text.substring(start, at).toLowerCase(Locale.ROOT);
            boolean initial =
                    at - start == 1
                            && Character.isUpperCase(text.charAt(start))
                            && at + 1 < end
                            && text.charAt(at + 1) == ' ';
            boolean initials = at - start >= 3 && text.charAt(at - 2) == '.';
            return initial || initials || WITH_STOP.contains(word) ? at + 1 : at;
        }
        if (at - start == 1 && Character.isUpperCase(text.charAt(start))) {
            if (sign == '#') {
                return at + 1;
            }
            if (sign == '+' && at + 1 < end && text.charAt(at + 1) == '+') {
                return at + 2;
            }
        }
        return at;
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at);
    }

    private static boolean hasDomain(String text, int start, int at) {
        int stop = at - 1;
        while (stop > start && at - stop <= 7 && text.charAt(stop) != '.') {
            stop--;
        }
        return stop > start && text.charAt(stop) == '.';
    }

    private static int addressEnd(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST_TOKEN);
        int at = start;
        while (at < limit && !SentenceBreaks.isSpace(text.charAt(at))) {
            at++;
        }
        while (at > start + 1 && ".,;:!?)]}\"'”’>".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '‘' || sign == 'ʼ';
    }
}

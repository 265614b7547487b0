package dev.talkgraph.transcript;

import dev.talkgraph.source.Span;

/** Walks over a text from blank to blank, and sees where captions mark that another speaks. */
final class SpeechTokens {

    private static final String CLOSERS = "\"'”’)]";
    private static final int LONGEST_SOUND = 40;

    private final String text;
    private int start;
    private int end;
    private boolean lineStart;
    private boolean sentenceStart;
    private boolean sound;

    SpeechTokens(String text) {
        this.text = text;
    }

    /** Moves to the next token; false at the end. */
    boolean next() {
        sentenceStart = start == end || sound || endsSentence();
        sound = false;
        lineStart = end == 0;
        start = end;
        while (start < text.length() && Span.isBlank(text.charAt(start))) {
            lineStart |= text.charAt(start) == '\n' || text.charAt(start) == '\r';
            start++;
        }
        end = start;
        while (end < text.length() && !Span.isBlank(text.charAt(end))) {
            end++;
        }
        return start < text.length();
    }

    Span token() {
        return new Span(text, start, end);
    }

    boolean atLineStart() {
        return lineStart;
    }

    /** Whether this is ">>", which nothing but captions has. */
    boolean isArrow() {
        return end - start >= 2
                && end - start <= 3
                && token().words().equals(">>>".substring(0, end - start));
    }

    /** Whether this is a hyphen that stands where a sentence or a line begins, before another. */
    boolean isHyphen() {
        if (end - start != 1 || text.charAt(start) != '-' || !(lineStart || sentenceStart)) {
            return false;
        }
        var following = end + 1;
        return following < text.length() && opensSentence(text.charAt(following));
    }

    private static boolean opensSentence(char character) {
        return Character.isUpperCase(character)
                || Character.isDigit(character)
                || "[(\"“'‘".indexOf(character) >= 0;
    }

    private boolean endsSentence() {
        var last = end;
        while (last > start && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last > start && ".!?-…".indexOf(text.charAt(last - 1)) >= 0;
    }

    /** Moves behind a sound such as "[Music]" if this token begins one; whether it did. */
    boolean skipSound() {
        if (start >= text.length() || "[(".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        var closing = text.charAt(start) == '[' ? ']' : ')';
        var close = text.indexOf(closing, start, Math.min(text.length(), start + LONGEST_SOUND));
        if (close < 0) {
            return false;
        }
        end = Math.max(end, close + 1);
        sound = end == close + 1;
        return true;
    }
}

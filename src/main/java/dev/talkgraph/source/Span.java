package dev.talkgraph.source;

import dev.talkgraph.episode.Passage;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a source's text that remembers where it is.
 *
 * @param text the whole text
 * @param start first UTF-16 code unit
 * @param end the code unit behind the last one
 */
public record Span(String text, int start, int end) {

    /** A byte order mark inside a text, as left by files that were joined, is seen as a blank. */
    public static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public char at(int index) {
        return text.charAt(start + index);
    }

    public char last() {
        return text.charAt(end - 1);
    }

    /** The characters themselves. */
    public String words() {
        return text.substring(start, end);
    }

    public Passage under(@Nullable String heading) {
        return new Passage(heading, start, end);
    }

    /** The rest behind so many characters, blanks at its edges left out. */
    public Span from(int index) {
        return between(index, length());
    }

    /** The characters from one index to another, blanks at the edges left out. */
    public Span between(int from, int to) {
        var first = start + from;
        var last = start + to;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(text, first, last);
    }

    /** From the first character of this to the last one of that. */
    public Span to(Span other) {
        return new Span(text, start, other.end);
    }

    public boolean startsWith(String words) {
        return text.regionMatches(true, start, words, 0, words.length())
                && words.length() <= length();
    }

    /** The index of a character within this piece, or -1. */
    public int indexOf(char character) {
        var found = text.indexOf(character, start, end);
        return found < 0 ? -1 : found - start;
    }

    /** The index of the words within this piece, or -1. */
    public int indexOf(String words, int from) {
        var found = text.indexOf(words, start + from, end);
        return found < 0 ? -1 : found - start;
    }
}

package dev.talkgraph.language;

/** A range of UTF-16 code units, the end not included. */
public record Span(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}

package dev.talkgraph.source;

import java.util.Arrays;

/** A text as its lines; blank ones are skipped, and blanks at a line's edges left out. */
public final class Lines {

    /** Enough for any transcript, and little enough that what is made of them fits the memory. */
    private static final int MOST = 1_000_000;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Lines(String text) {
        this.text = text;
    }

    public static Lines of(String text) {
        var lines = new Lines(text);
        var start = 0;
        while (start < text.length()) {
            var end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            lines.add(new Span(text, start, end).from(0));
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private void add(Span line) {
        if (line.isEmpty()) {
            return;
        }
        if (size == MOST) {
            throw new UnreadableSource("The source has more than " + MOST + " lines", line.start());
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = line.start();
        ends[size] = line.end();
        size++;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines are not blank. */
    public int size() {
        return size;
    }

    public Span get(int index) {
        return new Span(text, starts[index], ends[index]);
    }

    /** Whether a blank line stands above this one. */
    public boolean standsApart(int index) {
        if (index == 0) {
            return true;
        }
        var breaks = 0;
        for (var i = ends[index - 1]; i < starts[index]; i++) {
            var character = text.charAt(i);
            var pair = character == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (isBreak(character) && !pair) {
                breaks++;
            }
        }
        return breaks > 1;
    }
}

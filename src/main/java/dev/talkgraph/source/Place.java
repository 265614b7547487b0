package dev.talkgraph.source;

/**
 * A place in a text as people look it up.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(int line, int column) {

    public static Place of(String text, int offset) {
        var line = 1;
        var start = 0;
        for (var end = text.indexOf('\n'); end >= 0 && end < offset; ) {
            line++;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return new Place(line, offset - start + 1);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}

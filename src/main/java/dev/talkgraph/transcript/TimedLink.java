package dev.talkgraph.transcript;

import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of a turn in a transcript: "Name [(00:01:02)](address?t=62) words".
 *
 * @param label who speaks, or empty where the last speaker goes on
 * @param seconds from the start of the recording
 * @param address of the recording at that second
 * @param words what stands behind, perhaps nothing
 */
record TimedLink(Span label, double seconds, Span address, Span words) {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_ADDRESS = 2_000;

    /** The beginning of a turn that this line is, or null if it is none. */
    static @Nullable TimedLink in(Span line) {
        var head = new Span(line.text(), line.start(), Math.min(line.end(), line.start() + 200));
        var open = head.indexOf("[(", 0);
        if (open < 0 || open > LONGEST_LABEL) {
            return null;
        }
        var label = label(line.between(0, open));
        var close = head.indexOf(")](", open);
        var seconds = close < 0 ? null : Clock.seconds(line.between(open + 2, close));
        var end = close < 0 ? -1 : addressEnd(line, close + 3);
        if (label == null || seconds == null || end < 0) {
            return null;
        }
        return new TimedLink(label, seconds, line.between(close + 3, end), line.from(end + 1));
    }

    /** The name as written, or null if these words are the end of a sentence. */
    private static @Nullable Span label(Span words) {
        var plain = Headings.plain(words);
        if (plain.isEmpty()) {
            return plain;
        }
        var sentence = "!?…,;”\"".indexOf(plain.last()) >= 0;
        var stop = plain.last() == '.' && !Name.isLike(plain);
        return sentence || stop || plain.indexOf('[') >= 0 ? null : plain;
    }

    /** The index of the bracket that closes the address; brackets within it are balanced. */
    private static int addressEnd(Span line, int from) {
        var depth = 0;
        for (var i = from; i < line.length() && i < from + LONGEST_ADDRESS; i++) {
            var character = line.at(i);
            if (Span.isBlank(character)) {
                return -1;
            }
            if (character == '(') {
                depth++;
            } else if (character == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}

package dev.talkgraph.transcript;

import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

/**
 * A line that is a time in brackets: "(1:02:03)", "Mara Quill (02:03.500)".
 *
 * @param speaker what stands before the time; empty where nothing does
 * @param seconds from the start of the recording
 */
record TimedLabel(Span speaker, double seconds) {

    private static final int LONGEST = 100;
    private static final int LONGEST_FRACTION = 4;

    /** The label that this whole line is, or null. */
    static @Nullable TimedLabel in(Span line) {
        var label = line;
        if (!label.isEmpty() && label.last() == ':') {
            label = label.between(0, label.length() - 1);
        }
        if (label.length() < 6 || label.length() > LONGEST || label.last() != ')') {
            return null;
        }
        var open = label.words().lastIndexOf('(');
        if (open < 0) {
            return null;
        }
        var seconds = seconds(label.between(open + 1, label.length() - 1));
        var speaker = label.between(0, open);
        return seconds == null || !speaker.isEmpty() && !areNames(speaker)
                ? null
                : new TimedLabel(speaker, seconds);
    }

    /** One label may stand for several people. */
    private static boolean areNames(Span speaker) {
        return Name.listed(speaker, true).stream().allMatch(Name::isLike);
    }

    private static @Nullable Double seconds(Span time) {
        var point = time.indexOf('.');
        if (point < 0) {
            return Clock.seconds(time);
        }
        var whole = Clock.seconds(time.between(0, point));
        var digits = time.from(point + 1).words();
        var plain = digits.length() < LONGEST_FRACTION && !digits.isEmpty();
        if (whole == null || !plain || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        return whole + Double.parseDouble("0." + digits);
    }
}

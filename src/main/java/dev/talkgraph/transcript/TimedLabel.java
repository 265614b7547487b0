package dev.talkgraph.transcript;

import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

/**
 * A line that is a time in brackets: "(1:02:03)", "Mara Quill (02:03.500)", "[Speaker 1 02:03]", or a
 * name, a colon and a time: "Mara Quill: 02:03".
 *
 * @param speaker what stands before the time; empty where nothing does
 * @param seconds from the start of the recording
 */
record TimedLabel(Span speaker, double seconds) {

    private static final int LONGEST = 100;

    /** The label that this whole line is, or null. */
    static @Nullable TimedLabel in(Span line) {
        var label = line;
        if (!label.isEmpty() && label.last() == ':') {
            label = label.between(0, label.length() - 1);
        }
        if (label.length() < 6 || label.length() > LONGEST) {
            return null;
        }
        if (label.last() != ')') {
            return timeLast(label);
        }
        var open = label.words().lastIndexOf('(');
        if (open < 0) {
            return null;
        }
        var seconds = Clock.seconds(label.between(open + 1, label.length() - 1));
        var speaker = label.between(0, open);
        return seconds == null || !speaker.isEmpty() && !areNames(speaker)
                ? null
                : new TimedLabel(speaker, seconds);
    }

    /** "[Speaker 1 02:03]" and "Mara Quill: 02:03". */
    private static @Nullable TimedLabel timeLast(Span label) {
        var isInBrackets = label.at(0) == '[' && label.last() == ']';
        if (!isInBrackets && !Character.isDigit(label.last())) {
            return null;
        }
        var inner = isInBrackets ? label.between(1, label.length() - 1) : label;
        var blank = inner.words().lastIndexOf(' ');
        if (blank < 2 || !isInBrackets && inner.at(blank - 1) != ':') {
            return null;
        }
        var seconds = Clock.seconds(inner.from(blank));
        var speaker = inner.between(0, isInBrackets ? blank : blank - 1);
        return seconds == null || speaker.isEmpty() || !areNames(speaker)
                ? null
                : new TimedLabel(speaker, seconds);
    }

    /** One label may stand for several people; parts are numbered where nobody is named. */
    private static boolean areNames(Span speaker) {
        return Name.listed(withoutNumber(speaker), true).stream().allMatch(Name::isLike);
    }

    private static Span withoutNumber(Span speaker) {
        var end = speaker.length();
        while (end > 1 && Character.isDigit(speaker.at(end - 1))) {
            end--;
        }
        return end > 1 && end < speaker.length() && Span.isBlank(speaker.at(end - 1))
                ? speaker.between(0, end)
                : speaker;
    }
}

package dev.talkgraph.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The cues of WebVTT: notes, styles, regions, settings and identifiers are passed over. */
final class WebVttCues {

    private static final String ARROW = "-->";

    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable CueTime time;

    private WebVttCues() {}

    static List<Cue> in(String text) {
        var found = new WebVttCues();
        text.lines().forEach(found::take);
        found.close();
        return found.cues;
    }

    /** A blank line ends a cue, and so does the next line of times; lines outside are no words. */
    private void take(String line) {
        var isArrow = line.contains(ARROW);
        if (isArrow || line.isEmpty()) {
            close();
        }
        if (isArrow) {
            time = CueTime.of(line);
        } else if (time != null) {
            words.append(line).append('\n');
        }
    }

    private void close() {
        if (time != null) {
            cues.addAll(CueWords.of(time, words.toString()));
        }
        time = null;
        words.setLength(0);
    }
}

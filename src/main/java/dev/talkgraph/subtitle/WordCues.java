package dev.talkgraph.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cues of a word each, joined to what is said in a breath. */
final class WordCues {

    private static final double LONGEST_PAUSE = 2;
    private static final int MOST_CHARACTERS = 200;

    private WordCues() {}

    /** The cues as they are, unless most of them are a single word. */
    static List<Cue> joined(List<Cue> cues) {
        var single = cues.stream().filter(cue -> cue.words().indexOf(' ') < 0).count();
        if (single * 10 < cues.size() * 9L) {
            return cues;
        }
        var joined = new ArrayList<Cue>();
        for (var cue : cues) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && goesOn(before, cue)) {
                joined.removeLast();
                joined.add(
                        new Cue(
                                before.speaker(),
                                before.start(),
                                cue.end(),
                                before.words() + glue(cue.words()) + cue.words()));
            } else {
                joined.add(cue);
            }
        }
        return joined;
    }

    /** Until a sentence ends, another speaks, or nobody does for a while. */
    private static boolean goesOn(Cue before, Cue cue) {
        var last = before.words().charAt(before.words().length() - 1);
        var silent =
                before.end() != null
                        && cue.start() != null
                        && cue.start() - before.end() > LONGEST_PAUSE;
        var length = before.words().length();
        var isOpen = ".?!…".indexOf(last) < 0 && length < MOST_CHARACTERS;
        return Objects.equals(before.speaker(), cue.speaker())
                && length < 2 * MOST_CHARACTERS
                && (isMark(cue.words()) || isOpen && !silent);
    }

    private static boolean isMark(String words) {
        return ".,;:?!".indexOf(words.charAt(0)) >= 0;
    }

    private static String glue(String words) {
        return isMark(words) ? "" : " ";
    }
}

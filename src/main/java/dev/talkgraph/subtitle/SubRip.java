package dev.talkgraph.subtitle;

import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * SubRip in all shapes it is met in: what tells a cue is its times alone. Counters may be absent or
 * wrong, blank lines absent or within the words; what stands between two lines of times is said,
 * but for the counter.
 */
final class SubRip implements Reader {

    private static final String FORMAT = "srt";
    private static final int HEAD = 3;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By a line of times among the first three. */
    @Override
    public boolean recognises(Lines lines) {
        for (var i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (CueTime.of(lines.get(i).words()) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(Lines lines) {
        return CueText.reading(FORMAT, cues(lines));
    }

    static List<Cue> cues(Lines lines) {
        var cues = new ArrayList<Cue>();
        var at = 0;
        while (at < lines.size()) {
            var time = CueTime.of(lines.get(at).words());
            var next = at + 1;
            while (next < lines.size() && CueTime.of(lines.get(next).words()) == null) {
                next++;
            }
            if (time != null) {
                var last = next < lines.size() && next - 1 > at && isCounter(lines.get(next - 1));
                cues.addAll(CueWords.of(time, payload(lines, at + 1, last ? next - 1 : next)));
            }
            at = next;
        }
        return cues;
    }

    private static boolean isCounter(Span line) {
        return line.length() <= 9 && line.words().chars().allMatch(Character::isDigit);
    }

    /** The words, with what other formats of subtitles write for a blank and a line break. */
    private static String payload(Lines lines, int from, int to) {
        if (from >= to) {
            return "";
        }
        var words = lines.get(from).to(lines.get(to - 1)).words();
        return words.indexOf('\\') < 0 ? words : words.replace("\\h", " ").replace("\\N", "\n");
    }
}

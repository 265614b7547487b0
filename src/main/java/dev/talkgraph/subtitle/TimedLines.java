package dev.talkgraph.subtitle;

import dev.talkgraph.source.Clock;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/** Plain lines that each begin with a time in whole seconds: {@code 00:01:05 and then it sings}. */
final class TimedLines implements Reader {

    private static final String FORMAT = "timed-lines";
    private static final int FEWEST = 5;
    private static final int LONGEST_TIME = 12;

    @Override
    public String format() {
        return FORMAT;
    }

    /** By times before most lines, at least five, which do not go back within the first hundred. */
    @Override
    public boolean recognises(Lines lines) {
        var looked = Math.min(100, lines.size());
        var timed = 0;
        var last = 0.0;
        for (var i = 0; i < looked; i++) {
            var cue = cue(lines.get(i));
            if (cue != null && cue.start() != null) {
                if (cue.start() < last) {
                    return false;
                }
                last = cue.start();
                timed++;
            }
        }
        return timed >= FEWEST && timed * 3 >= looked * 2 && last > 0;
    }

    @Override
    public Reading read(Lines lines) {
        var cues = new ArrayList<Cue>();
        var words = new StringBuilder();
        @Nullable Cue open = null;
        for (var i = 0; i < lines.size(); i++) {
            var cue = cue(lines.get(i));
            if (cue != null) {
                if (open != null) {
                    cues.add(open.saying(words.toString()));
                }
                open = cue;
                words.setLength(0);
                words.append(cue.words());
            } else if (open != null) {
                words.append('\n').append(lines.get(i).words());
            }
        }
        if (open != null) {
            cues.add(open.saying(words.toString()));
        }
        return CueText.reading(FORMAT, cues);
    }

    private static @Nullable Cue cue(Span line) {
        var blank = 0;
        while (blank < line.length() && blank < LONGEST_TIME && !Span.isBlank(line.at(blank))) {
            blank++;
        }
        var isTime = blank < line.length() && Character.isDigit(line.at(0));
        var time = line.between(0, isTime ? blank : 0);
        var isWhole = time.indexOf('.') < 0 && time.indexOf(',') < 0;
        var seconds = isWhole ? Clock.seconds(time) : null;
        return seconds == null
                ? null
                : new Cue(null, seconds, null, CueWords.plain(line.from(blank).words()));
    }
}

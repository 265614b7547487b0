package dev.talkgraph.transcript;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Lines;

import java.util.ArrayList;
import java.util.List;

/** Captions as turns: one, or as many as the marks of another speaker divide them into. */
final class CaptionTurns {

    private final SpeechTokens tokens;
    private final boolean hyphens;
    private final List<Turn> turns = new ArrayList<>();
    private int start = -1;
    private int end;

    private CaptionTurns(Lines lines) {
        tokens = new SpeechTokens(lines.text());
        hyphens = SpeechShape.of(lines.text()).changes();
    }

    /** The turns; nobody is named, since captions name a speaker only now and then. */
    static List<Turn> of(Lines lines) {
        return new CaptionTurns(lines).divided();
    }

    private List<Turn> divided() {
        var fresh = true;
        while (tokens.next()) {
            if (tokens.isArrow() || (hyphens && tokens.isHyphen())) {
                close();
                fresh = true;
            } else if (!(tokens.skipSound() && fresh)) {
                // A sound or a name in brackets counts only behind the first word.
                start = start < 0 ? tokens.token().start() : start;
                end = tokens.token().end();
                fresh = false;
            }
        }
        close();
        return turns;
    }

    private void close() {
        if (start >= 0) {
            turns.add(new Turn(null, null, start, end));
        }
        start = -1;
    }
}

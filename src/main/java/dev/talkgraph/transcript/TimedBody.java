package dev.talkgraph.transcript;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Script;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The turns of a transcript in plain lines, where names and chapters are lines of their own. */
final class TimedBody {

    private static final int OFTEN = 2;

    private final Lines lines;
    private final Map<String, Integer> namesBeforeTimes = new HashMap<>();
    private final Set<Integer> notSpoken = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private int start = -1;

    private TimedBody(Lines lines) {
        this.lines = lines;
    }

    static TimedBody of(Lines lines) {
        var body = new TimedBody(lines);
        body.countNames();
        body.markHeadings();
        body.gather();
        return body;
    }

    List<Turn> turns() {
        return turns;
    }

    /** The index of the first line that belongs to a turn, its label included. */
    int start() {
        return start;
    }

    private void countNames() {
        for (var i = 1; i < lines.size(); i++) {
            var label = TimedLabel.in(lines.get(i));
            if (label != null && label.speaker().isEmpty() && Name.isLike(lines.get(i - 1))) {
                namesBeforeTimes.merge(lines.get(i - 1).words(), 1, Integer::sum);
            }
        }
    }

    /** The lines above names: a heading stands apart and was listed above the first turn. */
    private void markHeadings() {
        var listed = new HashSet<String>();
        for (var i = 0; i < lines.size(); i++) {
            var label = TimedLabel.in(lines.get(i));
            if (label == null) {
                continue;
            }
            var name = label.speaker().isEmpty() && isName(i - 1) ? i - 1 : i;
            start = start < 0 ? name : start;
            if (name < i) {
                notSpoken.add(name);
            }
            if (name > 0 && listed.contains(lines.get(name - 1).words())) {
                notSpoken.add(name - 1);
            }
            if (listed.isEmpty()) {
                TimedHeader.of(lines, start)
                        .chapters()
                        .forEach(chapter -> listed.add(chapter.title()));
                listed.add("");
            }
        }
    }

    private boolean isName(int index) {
        return index >= 0 && namesBeforeTimes.getOrDefault(lines.get(index).words(), 0) >= OFTEN;
    }

    private void gather() {
        @Nullable String speaker = null;
        for (var i = Math.max(0, start); i < lines.size(); i++) {
            var label = TimedLabel.in(lines.get(i));
            if (label == null) {
                continue;
            }
            if (!label.speaker().isEmpty()) {
                speaker = label.speaker().words();
            } else if (isName(i - 1)) {
                speaker = lines.get(i - 1).words();
            }
            var last = i;
            while (last + 1 < lines.size()
                    && TimedLabel.in(lines.get(last + 1)) == null
                    && !notSpoken.contains(last + 1)
                    && (last == i || !Script.differs(lines.get(last), lines.get(last + 1)))) {
                last++;
            }
            if (last > i) {
                var words = lines.get(i + 1).to(lines.get(last));
                turns.add(new Turn(speaker, label.seconds(), words.start(), words.end()));
            }
        }
    }
}

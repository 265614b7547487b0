package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A transcript whose timed pieces are joined: a sentence goes on from one cue to the next. */
final class Speeches {

    private Speeches() {}

    /** The same document, with one turn for pieces of one speaker that only a line break divides. */
    static EpisodeDocument of(EpisodeDocument document) {
        var joined = joined(document.text(), document.turns());
        if (joined.size() == document.turns().size()) {
            return document;
        }
        return new EpisodeDocument(
                document.format(),
                document.text(),
                document.statement(),
                document.sentOn(),
                document.people(),
                document.sections(),
                joined,
                document.chapters());
    }

    private static List<Turn> joined(String text, List<Turn> turns) {
        var joined = new ArrayList<Turn>();
        for (var turn : turns) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && goesOn(text, before, turn)) {
                joined.removeLast();
                joined.add(
                        new Turn(
                                before.speaker(),
                                before.startSeconds(),
                                before.start(),
                                turn.end()));
            } else {
                joined.add(turn);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Turn before, Turn turn) {
        if (!Objects.equals(before.speaker(), turn.speaker()) || before.end() > turn.start()) {
            return false;
        }
        var between = text.substring(before.end(), turn.start());
        return between.isBlank() && between.lines().count() <= 1;
    }
}

package dev.talkgraph.extraction;

import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.SegmentFact;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.language.WordPlaces;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts a transcript's turns into passages of one speaker that are short enough to show and find. */
public final class Segments {

    private static final int LONGEST = 120;
    private static final int SHORTEST_AT_TURN = 60;
    private static final int SHORTEST_AT_SENTENCE = 30;

    private Segments() {}

    /** A word, the turn it stands in, and what ends with it. */
    private record Spoken(WordPlaces.Word word, int turn, boolean endsSentence, boolean endsTurn) {}

    /**
     * Gives the passages of a transcript, in order.
     *
     * @param text the source's text
     * @param turns ranges of the text; those outside it are left out
     * @return passages of at most 120 words, joined over the turns of one speaker in a row; they
     *     end at a sentence where there is one
     */
    public static List<SegmentFact> of(String text, List<Turn> turns) {
        var segments = new ArrayList<SegmentFact>();
        var from = 0;
        while (from < turns.size()) {
            var to = from + 1;
            while (to < turns.size()
                    && Objects.equals(turns.get(to).speaker(), turns.get(from).speaker())) {
                to++;
            }
            cut(spoken(text, turns, from, to), turns, segments);
            from = to;
        }
        return segments;
    }

    /** Gives the same facts, with segments cut from the turns where there are none yet. */
    public static SourceFacts completed(SourceFacts facts, String text) {
        if (!facts.segments().isEmpty() || facts.turns().isEmpty()) {
            return facts;
        }
        return new SourceFacts(
                facts.format(),
                facts.extractor(),
                facts.statement(),
                facts.sentOn(),
                facts.people(),
                facts.topics(),
                facts.expansions(),
                facts.claims(),
                facts.quotes(),
                facts.questions(),
                facts.summaries(),
                facts.turns(),
                of(text, facts.turns()),
                facts.chapters(),
                facts.announced(),
                facts.language());
    }

    private static List<Spoken> spoken(String text, List<Turn> turns, int from, int to) {
        var spoken = new ArrayList<Spoken>();
        for (var index = from; index < to; index++) {
            var turn = turns.get(index);
            if (turn.start() < 0 || turn.end() > text.length()) {
                continue;
            }
            var words = WordPlaces.in(text, turn.start(), turn.end());
            for (var at = 0; at < words.size(); at++) {
                var word = words.get(at);
                var last = at == words.size() - 1;
                spoken.add(new Spoken(word, index, WordPlaces.endsSentence(text, word), last));
            }
        }
        return spoken;
    }

    private static void cut(List<Spoken> spoken, List<Turn> turns, List<SegmentFact> segments) {
        var from = 0;
        while (from < spoken.size()) {
            var to = end(spoken, from);
            var first = spoken.get(from);
            var last = spoken.get(to - 1);
            segments.add(
                    new SegmentFact(
                            turns.get(first.turn()).speaker(),
                            turns.get(first.turn()).startSeconds(),
                            startBehind(turns, last.turn()),
                            first.word().start(),
                            last.word().end()));
            from = to;
        }
    }

    /** Behind the last word of the passage that starts here: the best place to stop in reach. */
    private static int end(List<Spoken> spoken, int from) {
        var left = spoken.size() - from;
        if (left <= LONGEST) {
            return spoken.size();
        }
        var atSentence = 0;
        var atTurn = 0;
        for (var length = LONGEST; length >= SHORTEST_AT_SENTENCE; length--) {
            var last = spoken.get(from + length - 1);
            if (last.endsSentence() && last.endsTurn() && length >= SHORTEST_AT_TURN) {
                return from + length;
            }
            if (last.endsSentence() && atSentence == 0) {
                atSentence = length;
            }
            if (last.endsTurn() && atTurn == 0) {
                atTurn = length;
            }
        }
        if (atSentence > 0) {
            return from + atSentence;
        }
        if (atTurn >= SHORTEST_AT_TURN) {
            return from + atTurn;
        }
        var pieces = Math.ceilDiv(left, LONGEST);
        return from + Math.ceilDiv(left, pieces);
    }

    private static @Nullable Double startBehind(List<Turn> turns, int turn) {
        return turn + 1 < turns.size() ? turns.get(turn + 1).startSeconds() : null;
    }
}

package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.SegmentFact;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.language.WordPlaces;

import org.junit.jupiter.api.Test;

import java.util.List;

class SegmentsTests {

    @Test
    void theTurnsOfOneSpeakerInARowAreOneSegment() {
        var document =
                new Invented()
                        .says("Ada Boyle", 0.0, "Bridges last.")
                        .says("Ada Boyle", 4.0, "Roads do not.")
                        .says("Ben Carver", 9.0, "Why?")
                        .document();

        var segments = Segments.of(document.text(), document.turns());

        assertThat(segments)
                .extracting(
                        SegmentFact::speaker, SegmentFact::startSeconds, SegmentFact::endSeconds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Boyle", 0.0, 9.0),
                        org.assertj.core.groups.Tuple.tuple("Ben Carver", 9.0, null));
        assertThat(segments.getFirst().spoken(document.text(), document.turns()))
                .isEqualTo("Bridges last. Roads do not.");
    }

    @Test
    void aLongTurnIsCutAtSentences() {
        var text =
                "A bridge is a promise that somebody keeps for a hundred years. "
                        .repeat(40)
                        .strip();

        var segments = Segments.of(text, List.of(new Turn("Ada Boyle", 3.0, 0, text.length())));

        assertThat(segments).hasSizeGreaterThan(3);
        assertThat(segments)
                .allSatisfy(
                        segment -> {
                            assertThat(words(text, segment)).endsWith("years.");
                            assertThat(WordPlaces.count(text, segment.start(), segment.end()))
                                    .isLessThanOrEqualTo(120);
                            assertThat(segment.startSeconds()).isEqualTo(3.0);
                        });
    }

    @Test
    void wordsWithoutMarksAreCutIntoLikePieces() {
        var text = "water ".repeat(1_000).strip();

        var segments = Segments.of(text, List.of(new Turn(null, null, 0, text.length())));

        assertThat(segments)
                .hasSize(9)
                .allSatisfy(
                        segment ->
                                assertThat(WordPlaces.count(text, segment.start(), segment.end()))
                                        .isBetween(100, 120));
    }

    @Test
    void everyWordIsInExactlyOneSegment() {
        var text = "One two three 𝒜lpha. Four five! ".repeat(200);
        var turns =
                List.of(new Turn("A B", 0.0, 0, 3_000), new Turn("A B", 9.0, 3_000, text.length()));

        var segments = Segments.of(text, turns);

        var words =
                segments.stream()
                        .mapToInt(one -> WordPlaces.count(text, one.start(), one.end()))
                        .sum();
        assertThat(words).isEqualTo(WordPlaces.count(text, 0, text.length()));
        assertThat(segments)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
    }

    @Test
    void turnsOutsideTheTextAreLeftOut() {
        var segments =
                Segments.of(
                        "Ten letter",
                        List.of(new Turn("A B", null, 0, 99), new Turn("A B", null, 0, 3)));

        assertThat(segments).hasSize(1);
    }

    @Test
    void suppliedFactsGetTheirSegmentsFromTheirTurns() {
        var text = "Bridges last.";
        var facts = supplied(List.of(new Turn("Ada Boyle", 0.0, 0, text.length())), List.of());

        var completed = Segments.completed(facts, text);

        assertThat(completed.segments()).hasSize(1);
        assertThat(Segments.completed(completed, text)).isSameAs(completed);
    }

    private static SourceFacts supplied(List<Turn> turns, List<SegmentFact> segments) {
        return new SourceFacts(
                "invented",
                "supplied",
                EpisodeStatement.NOTHING,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                turns,
                segments,
                List.of(),
                List.of(),
                null);
    }

    private static String words(String text, SegmentFact segment) {
        return text.substring(segment.start(), segment.end());
    }
}

package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.fixture.Sources;

import org.junit.jupiter.api.Test;

class SpeechesTests {

    private static final String SUBTITLES =
            """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Mara Quill>Who hears it?

            00:02.000 --> 00:04.000
            <v Tobias Okafor>Sea ice sings when it warms,

            00:04.000 --> 00:06.000
            <v Tobias Okafor>and it groans when it freezes.

            00:06.000 --> 00:07.000
            <v Mara Quill>And who
            """;

    @Test
    void aSentenceGoesOnFromCueToCue() {
        var document = Sources.document(SUBTITLES);
        var text = document.text();

        assertThat(Speeches.of(document).turns())
                .extracting(
                        turn ->
                                turn.startSeconds()
                                        + " "
                                        + text.substring(turn.start(), turn.end()))
                .containsExactly(
                        "1.0 Who hears it?",
                        "2.0 Sea ice sings when it warms,\nand it groans when it freezes.",
                        "6.0 And who");
    }

    @Test
    void factsKeepEveryCuesTime() {
        var facts = Extractor.extract(Sources.document(SUBTITLES));

        assertThat(facts.turns())
                .extracting(turn -> turn.startSeconds())
                .containsExactly(1.0, 2.0, 4.0, 6.0);
        assertThat(facts.segments())
                .extracting(segment -> segment.startSeconds())
                .containsExactly(1.0, 2.0, 6.0);
    }

    @Test
    void whatALabelOrABlankLineDividesStaysApart() {
        var document =
                Sources.document(
                        """
                        Mara Quill (00:01):
                        Who hears it?

                        (00:05):
                        Who does not?

                        Tobias Okafor (00:09):
                        Nobody.
                        """);

        assertThat(Speeches.of(document)).isSameAs(document);
    }
}

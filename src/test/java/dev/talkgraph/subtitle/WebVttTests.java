package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.fixture.Sources;

import org.junit.jupiter.api.Test;

import java.util.List;

class WebVttTests {

    private static List<String> said(EpisodeDocument document) {
        return document.turns().stream()
                .map(
                        turn ->
                                turn.speaker()
                                        + " "
                                        + turn.startSeconds()
                                        + " "
                                        + words(document, turn))
                .toList();
    }

    private static String words(EpisodeDocument document, Turn turn) {
        return document.text().substring(turn.start(), turn.end());
    }

    @Test
    void voicesSpeakAndTagsNotesStylesAndRegionsAreNoWords() {
        var document =
                Sources.document(
                        """
                        WEBVTT - The Lantern Hour
                        Language: en

                        REGION
                        id:low

                        STYLE
                        ::cue { color: papayawhip; }

                        NOTE checked by hand
                        on two evenings

                        intro
                        00:01.500 --> 00:04.000 align:start region:low
                        <v.loud Mara Quill>Sea ice <i>sings</i> &amp; groans.

                        00:00:04.000 --> 00:00:06.000
                        <v Tobias Okafor>It does,
                        <00:00:05.000>when it warms.</v>
                        """);

        assertThat(document.format()).isEqualTo("webvtt");
        assertThat(said(document))
                .containsExactly(
                        "Mara Quill 1.5 Sea ice sings & groans.",
                        "Tobias Okafor 4.0 It does,\nwhen it warms.");
        assertThat(document.text())
                .isEqualTo(
                        """
                        Mara Quill: Sea ice sings & groans.

                        Tobias Okafor: It does,
                        when it warms.
                        """);
    }

    @Test
    void twoVoicesInOneCueAreTwoTurns() {
        var document =
                Sources.document(
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mara>Is it cold?\n<v Tobias>Very.\n");

        assertThat(said(document)).containsExactly("Mara 1.0 Is it cold?", "Tobias 1.0 Very.");
    }

    @Test
    void labelsBeforeTheWordsAreSpeakersAndSpeechWithAColonIsNot() {
        var document =
                Sources.document(
                        """
                        WEBVTT

                        00:00.000 --> 00:02.000
                        [Speaker 1]: Welcome back.

                        00:02.000 --> 00:04.000
                        We begin with one thing: salt.

                        00:04.000 --> 00:06.000
                        [Speaker 2]: Salt? Remember: it melts.

                        00:06.000 --> 00:08.000
                        [laughter]
                        """);

        assertThat(said(document))
                .containsExactly(
                        "Speaker 1 0.0 Welcome back.",
                        "Speaker 1 2.0 We begin with one thing: salt.",
                        "Speaker 2 4.0 Salt? Remember: it melts.",
                        "Speaker 2 6.0 [laughter]");
    }
}

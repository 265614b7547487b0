package dev.talkgraph.transcript;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.spoken;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.Test;

class HumanTranscriptTests {

    private final String transcript = text("transcript.txt");

    @Test
    void theHeaderStatesTheEpisode() {
        assertThat(document(transcript).statement())
                .isEqualTo(
                        new EpisodeStatement(
                                "The Lantern Hour",
                                12,
                                "Mara Quill: Lighthouses and the People Who Keep Them",
                                null,
                                "https://lantern.example/mara-quill",
                                "https://video.example/watch?v=LAMP12",
                                null));
    }

    @Test
    void turnsHaveSpeakersAndSeconds() {
        assertThat(document(transcript).turns())
                .extracting(Turn::speaker)
                .containsExactly(
                        "Odd Fennimore",
                        "Odd Fennimore",
                        "Mara Quill",
                        "Odd Fennimore",
                        "Mara Quill Jr.");
        assertThat(document(transcript).turns())
                .extracting(Turn::startSeconds)
                .containsExactly(0.0, 40.0, 65.0, 90.0, 3723.0);
    }

    @Test
    void turnsHoldTheirWordsAndNothingElse() {
        assertThat(spoken(document(transcript)))
                .containsExactly(
                        "The following is a conversation with Mara Quill.",
                        "This is The Lantern Hour.",
                        "I was born in a lighthouse 🗼. It was cold.\n\nAnd it was loud.",
                        "Why did you stay [pause] (for so long)?",
                        "I never asked.");
    }

    @Test
    void theTableOfContentsGivesTheChapters() {
        assertThat(document(transcript).chapters())
                .containsExactly(
                        new Chapter("Introduction", 0.0),
                        new Chapter("Keepers", 65.0),
                        new Chapter("The end of fog", 3723.0));
    }

    @Test
    void withoutATableTheHeadingsAboveTurnsAreTheChapters() {
        var bare = transcript.replaceAll("  \\* \\d.*\n", "");

        assertThat(document(bare).chapters()).isEqualTo(document(transcript).chapters());
    }

    @Test
    void withoutAWatchLineTheTurnsLeadToTheRecording() {
        var bare = transcript.replaceAll("  \\* Watch.*\n", "");

        assertThat(document(bare).statement().recordingUrl())
                .isEqualTo("https://video.example/watch?v=LAMP12");
    }

    @Test
    void windowsLinesGiveTheSameTurns() {
        var windows = document(transcript.replace("\n", "\r\n"));

        assertThat(spoken(windows))
                .extracting(words -> words.replace("\r", ""))
                .isEqualTo(spoken(document(transcript)));
    }

    @Test
    void aTurnMayBeginOnTheLineBelowItsTime() {
        var below = transcript.replace("&t=65) I was", "&t=65)\nI was");

        assertThat(spoken(document(below))).isEqualTo(spoken(document(transcript)));
    }

    @Test
    void aTurnWithoutWordsIsNoneAndItsSpeakerGoesOn() {
        var silent =
                transcript.replace(
                        "&t=0) The following is a conversation with Mara Quill.", "&t=0)");

        assertThat(document(silent).turns()).hasSize(4);
        assertThat(document(silent).turns().getFirst().speaker()).isEqualTo("Odd Fennimore");
    }

    @Test
    void anAddressMayHoldBrackets() {
        var odd = transcript.replace("watch?v=LAMP12&t=65", "watch_(keepers)?v=LAMP12&t=65");

        assertThat(spoken(document(odd))).isEqualTo(spoken(document(transcript)));
    }

    @Test
    void aTimeWithinASentenceBeginsNoTurn() {
        var inner =
                transcript.replace(
                        "And it was loud.",
                        "It was, as I said. [(00:01:20)](https://video.example/watch?t=80) Loud.");

        assertThat(document(inner).turns()).hasSize(5);
    }

    @Test
    void anAddressThatIsNotOnTheWebIsLeftOut() {
        var odd =
                transcript.replace(
                        "# Source: https://lantern.example/mara-quill",
                        "# Source: javascript:alert(1)");

        assertThat(document(odd).statement().url()).isNull();
    }

    @Test
    void aTranscriptWithoutTitleIsBroken() {
        var headless = transcript.substring(transcript.indexOf("This is a transcript"));

        assertThatThrownBy(() -> read(headless))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("no title");
    }

    @Test
    void aTranscriptInWhichNobodySpeaksIsNoEpisode() {
        var silent = transcript.substring(0, transcript.indexOf("## Introduction"));

        assertThat(read(silent)).isInstanceOf(Reading.NoEpisode.class);
    }
}

package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.fixture.Sources;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTranscriptTests {

    private static final String SPOKEN =
            "Mara Quill: Is it cold?\n\nTobias Okafor: Very. \"Bitter\", they say.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"version": "1.0.0", "segments": [
                  {"speaker": "Mara Quill", "startTime": "1.5", "endTime": 3, "body": "Is it cold?"},
                  {"speaker": "Tobias Okafor", "startTime": 4, "body": "Very. \\"Bitter\\", they say."}]}
                """,
                """
                [{"name": "Mara Quill", "time": "00:00:01.500", "text": "Is it cold?"},
                 {"name": "Tobias Okafor", "time": "0:04", "text": "Very. \\"Bitter\\", they say."}]
                """,
                """
                {"text": "Is it cold? Very.", "language": "en", "segments": [
                  {"id": 0, "start": 1.5, "end": 3.0, "speaker": "Mara Quill", "text": " Is it cold?",
                   "words": [{"word": "Is", "start": 1.5}]},
                  {"id": 1, "start": 4.0, "end": 6.0, "speaker": "Tobias Okafor",
                   "text": " Very. \\"Bitter\\", they say."}]}
                """
            })
    void whoeverWroteItTheTranscriptIsTheSame(String json) {
        var document = Sources.document(json);

        assertThat(document.format()).isEqualTo("json-transcript");
        assertThat(document.text()).isEqualTo(SPOKEN);
        assertThat(document.turns().stream().map(turn -> turn.startSeconds()))
                .containsExactly(1.5, 4.0);
    }

    @Test
    void wordsAreJoinedToSentences() {
        var document =
                Sources.document(
                        """
                        {"segments": [
                          {"speaker": 0, "start": 1.0, "end": 1.2, "text": "It"},
                          {"speaker": 0, "start": 1.3, "end": 1.5, "text": "sings"},
                          {"speaker": 0, "start": 1.5, "end": 1.5, "text": "."},
                          {"speaker": 0, "start": 2.0, "end": 2.2, "text": "Always"},
                          {"speaker": 1, "start": 9.0, "end": 9.2, "text": "Yes"}]}
                        """);

        assertThat(document.text()).isEqualTo("Speaker 0: It sings.\nAlways\n\nSpeaker 1: Yes\n");
    }

    @Test
    void listsWithoutTimesAndSpeakersAreNoTranscript() {
        assertThat(Sources.read("{\"from\": \"x\", \"items\": [{\"text\": \"Sea ice\"}]}"))
                .isInstanceOf(Reading.NoEpisode.class);
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> Sources.read("{\"segments\": [{\"start\": 1, \"text\": \"It"))
                .isInstanceOfSatisfying(
                        UnreadableSource.class,
                        broken -> assertThat(broken.position()).isBetween(30, 50));
    }
}

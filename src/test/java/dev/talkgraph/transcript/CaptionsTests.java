package dev.talkgraph.transcript;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.spoken;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTests {

    @Test
    void runningSpeechIsOneTurnAndStatesNothing() {
        var captions = document(text("captions.txt"));

        assertThat(captions.format()).isEqualTo("captions");
        assertThat(captions.statement()).isEqualTo(EpisodeStatement.NOTHING);
        assertThat(captions.turns())
                .singleElement()
                .extracting("speaker", "startSeconds")
                .containsOnlyNulls();
        assertThat(spoken(captions).getFirst())
                .startsWith("the following is")
                .endsWith("out of the window");
    }

    @Test
    void shortLinesAreTheSameSpeech() {
        var lines = text("captions.txt").strip().replaceAll("((?:\\S+ ){6}\\S+) ", "$1\n");

        assertThat(document(lines).turns()).hasSize(1);
    }

    @Test
    void marksOfAnotherSpeakerDivideTheTurns() {
        var captions = document(text("typed-captions.txt"));

        assertThat(spoken(captions))
                .hasSize(14)
                .contains("And then?", "Was it?", "And what did you do?")
                .anyMatch(words -> words.startsWith("So you said"));
        assertThat(captions.turns()).extracting("speaker").containsOnlyNulls();
    }

    @Test
    void arrowsAreSuchMarks() {
        var arrows = text("typed-captions.txt").replace("- ", ">> ");

        assertThat(spoken(document(arrows)))
                .isEqualTo(spoken(document(text("typed-captions.txt"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.txt", "log.txt", "table.csv", "Source.java.txt", "list.txt"})
    void otherTextsAreNoCaptions(String name) {
        assertThatThrownBy(() -> read(text(name))).isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void aFewWordsAreNotEnough() {
        assertThatThrownBy(() -> read(text("captions.txt").substring(0, 400)))
                .isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void aForeignTailIsNoticed() {
        var tail = "QmFzZTY0IGlzIG5vdCBzcGVlY2g= ".repeat(200);

        assertThatThrownBy(() -> read(text("captions.txt") + tail))
                .isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void oneWordOverAndOverIsNoSpeech() {
        assertThatThrownBy(() -> read("you know ".repeat(500)))
                .isInstanceOf(UnsupportedFormat.class);
    }
}

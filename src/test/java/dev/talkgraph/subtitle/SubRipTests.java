package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.fixture.Sources;

import org.junit.jupiter.api.Test;

class SubRipTests {

    @Test
    void timesAloneTellACue() {
        var document =
                Sources.document(
                        """
                        1
                        00:00:01,500 --> 00:00:04,000
                        Mara: Sea ice

                        sings.
                        2
                        0:0:4.0->0:0:6,5 X1:63 X2:223
                        <font color="#fff">Mara: {\\an8}It groans</font> < twice.

                        00:01:07 --> 00:01:09
                        Ingrid Solberg-Vance: In 2019

                        7
                        00:01:09,000 --> 00:01:11,000
                        1500
                        """);

        assertThat(document.format()).isEqualTo("srt");
        assertThat(document.text())
                .isEqualTo(
                        """
                        Mara: Sea ice
                        sings.
                        It groans < twice.

                        Ingrid Solberg-Vance: In 2019
                        1500
                        """);
        assertThat(document.turns().stream().map(turn -> turn.startSeconds()))
                .containsExactly(1.5, 4.0, 67.0, 69.0);
    }
}

package dev.talkgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTitleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mara Quill: Fog | Lantern Hour #12; Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour; Mara Quill: Fog; Lantern Hour;",
                "Mara Quill: Fog | Lantern Hour | Ep. 12; Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour Ep. 12; Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour, Episode 12; Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour - Episode #12; Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour (#12); Mara Quill: Fog; Lantern Hour; 12",
                "Mara Quill: Fog | Lantern Hour | No. 12; Mara Quill: Fog; Lantern Hour; 12",
                "#12 – Mara Quill: Fog | Lantern Hour; Mara Quill: Fog; Lantern Hour; 12",
                "#12 - Mara Quill: Fog; Mara Quill: Fog;; 12",
                "Episode 12: Fog | Lantern Hour; Fog; Lantern Hour; 12",
                "Ep. 12 | Fog | Lantern Hour; Fog; Lantern Hour; 12",
                "Lantern Hour #12 | Mara Quill on Fog; Mara Quill on Fog; Lantern Hour; 12",
                "Mara Quill: Fog #12 | Lantern Hour; Mara Quill: Fog; Lantern Hour; 12",
                "Lantern Hour | Ep. 12;; Lantern Hour; 12",
                "Mara Quill: Fog | #12; Mara Quill: Fog;; 12",
                "Fog | Sea | Lantern Hour #12; Fog | Sea; Lantern Hour; 12",
                "Symphony No. 9 | Lantern Hour; Symphony No. 9; Lantern Hour;",
                "Fog #9 | Lantern Hour #12; Fog #9; Lantern Hour; 12",
                "C#12 | Studio 360; C#12; Studio 360;",
                "Area 51; Area 51;;",
                "Fog | Lantern Hour #12345678901; Fog; Lantern Hour #12345678901;",
            })
    void aLineIsTakenApart(String line, String title, String podcast, Integer number) {
        assertThat(EpisodeTitle.of(line)).isEqualTo(new EpisodeTitle(title, podcast, number));
    }

    @Test
    void aLineThatIsTooLongGivesNothing() {
        assertThat(EpisodeTitle.of("Fog ".repeat(1_000)).title()).isNull();
    }
}

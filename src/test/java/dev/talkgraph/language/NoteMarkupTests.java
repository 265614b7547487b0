package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarkupTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[Mara Quill]] sings; Mara Quill sings",
                "[[People/Mara Quill|Mara]] sings of [[Ice#Sound]]; Mara sings of Ice",
                "a[1] [[ and ]]; a[1] [[ and ]]",
                "5 > 4 and 4 > 3; 5 > 4 and 4 > 3"
            })
    void linksAreReadAsTheyAreShown(String written, String shown) {
        assertThat(NoteMarkup.without(written)).isEqualTo(shown);
    }

    @Test
    void quotedLinesAreJoined() {
        assertThat(NoteMarkup.without("Sea ice sings\n> at dusk,\n> > always."))
                .isEqualTo("Sea ice sings at dusk, always.");
    }
}

package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardNameTests {

    @ParameterizedTest
    @CsvSource({
        "Mara Quill, mara quill she is",
        "Mara Quill, mary quail a",
        "Mara Quill, doctor Mara Quills",
        "Mara J. Quill, mara quill",
        "Ilse van Horn, ilsa fan horne the",
        "Josephine Ferreira, josefine for era who",
        "Frederica Oldenburg, fredrika olden berg a",
        "James Abernethy, Jim abernathy he's"
    })
    void aNameIsKnownByItsSound(String name, String heard) {
        assertThat(HeardName.is(name, heard)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Quill, mara quinn who",
        "Mara Quill, tara hill",
        "Tomas Brandt, tomas berlinger a",
        "Anton Berlinger, tomas berlinger a",
        "Brett Holloway, bryan holloway the",
        "Mara Quill, a keeper of lights",
        "Mara Quill, mara"
    })
    void anotherNameIsNot(String name, String heard) {
        assertThat(HeardName.is(name, heard)).isFalse();
    }

    @Test
    void wordsWithoutLettersAreNobodysName() {
        assertThat(HeardName.is("Mara Quill", "")).isFalse();
        assertThat(HeardName.is("", "mara quill")).isFalse();
        assertThat(HeardName.is("…", "?!")).isFalse();
        assertThat(HeardName.is("x".repeat(100_000), "x ".repeat(100_000))).isFalse();
    }

    @Test
    void shortFormsAreTheSameName() {
        assertThat(Nicknames.areOne("Jim", "James")).isTrue();
        assertThat(Nicknames.areOne("Bill", "liam")).isTrue();
        assertThat(Nicknames.areOne("Albert", "Herbert")).isFalse();
        assertThat(Nicknames.areOne("Mara", "Tara")).isFalse();
    }
}

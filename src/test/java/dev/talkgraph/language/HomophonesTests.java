package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomophonesTests {

    @Test
    void wordsThatSoundTheSameAreNamedAsTheyAreCompared() {
        assertThat(Homophones.of("their")).containsExactlyInAnyOrder("there", "theyre");
        assertThat(Homophones.of("to")).containsExactlyInAnyOrder("too", "2");
        assertThat(Homophones.of("2")).containsExactlyInAnyOrder("too", "to");
        assertThat(Homophones.of("harbour")).isEmpty();
    }

    @Test
    void knownWordsAreThoseThatAreWrittenMost() {
        assertThat(KnownWords.contain("compute")).isTrue();
        assertThat(KnownWords.contain("harbour")).isTrue();
        assertThat(KnownWords.contain("lanternfish")).isFalse();
    }

    @Test
    void aWordHasTheCodesOfItsSounds() {
        assertThat(Sounds.codes("levine")).isEqualTo(Sounds.codes("leveen"));
        assertThat(Sounds.codes("x".repeat(100))).isEmpty();
        assertThat(Words.inLetters("0")).isEqualTo("zero");
        assertThat(Words.inLetters("oar")).isEqualTo("oar");
    }
}

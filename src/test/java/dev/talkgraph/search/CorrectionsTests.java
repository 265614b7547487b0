package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class CorrectionsTests {

    @Test
    void aWordThatNothingHasIsTheLikestThatSomethingHas() {
        var corrections = new Corrections(Set.of("lihgthous", "sonr"));
        assertThat(corrections.query()).isEqualTo("lihgthous~2 sonr~1");
        assertThat(
                        corrections.from(
                                List.of(
                                        List.of("A lighthouse with sonar"),
                                        List.of("Lighthouses, songs"))))
                .isEqualTo(Map.of("lihgthous", "lighthouse", "sonr", "sonar"));
    }

    @Test
    void whatIsShortOrNoWordIsLeftAlone() {
        assertThat(new Corrections(Set.of("tid", "c++", "2001x")).areNone()).isTrue();
    }

    @Test
    void nothingLikeItCorrectsNothing() {
        assertThat(new Corrections(Set.of("xylophon")).from(List.of(List.of("fog signals"))))
                .isEmpty();
    }
}

package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class FusionTests {

    @Test
    void whatAllRankingsHaveFirstScoresOne() {
        var fused = Fusion.of(List.of(List.of("a", "b"), List.of("a", "c")));
        assertThat(fused.getFirst().thing()).isEqualTo("a");
        assertThat(fused.getFirst().score()).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void beingInBothRankingsOutweighsBeingFirstInOne() {
        var fused = Fusion.of(List.of(List.of("a", "x", "b"), List.of("c", "y", "b")));
        assertThat(fused).extracting(Fusion.Fused::thing).containsExactly("b", "a", "c", "x", "y");
    }

    @Test
    void aRankingCountsByTheReciprocalOfItsRankAndSixty() {
        var fused = Fusion.of(List.of(List.of("a", "b")));
        assertThat(fused.get(1).score()).isCloseTo(61.0 / 62, within(1e-12));
    }

    @Test
    void nothingFusesToNothing() {
        assertThat(Fusion.of(List.of(List.<String>of(), List.of()))).isEmpty();
    }
}

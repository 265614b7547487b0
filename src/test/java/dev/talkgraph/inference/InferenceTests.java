package dev.talkgraph.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class InferenceTests {

    private static Judgement judged(String one, String other) {
        var judgement = Inference.judge(one, other);
        assertThat(Inference.judge(other, one)).isEqualTo(judgement);
        return judgement;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cats chase clever mice at night. | Cats do not chase clever mice at night.",
                "A farmer is watering the old orchard. | There is no farmer watering the orchard.",
            })
    void whatContradicts(String one, String other) {
        assertThat(judged(one, other).isCandidateDispute()).isTrue();
        assertThat(judged(one, other).isCandidateAgreement()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Farmers fear wolves more than bears. | Wolves fear farmers more than bears.",
                "Rivers lost 20 percent of their fish. | Rivers lost 40 percent of their fish.",
                "Small schools raise reading scores. | Small schools lower reading scores.",
                "Early training is better than late training. | Late training is better than early training.",
                "Some old bridges need costly repairs. | All old bridges need costly repairs.",
                "Wool keeps sheep farmers in business. | Rain falls on empty roads.",
            })
    void whatIsNoAgreement(String one, String other) {
        assertThat(judged(one, other).isCandidateAgreement()).isFalse();
    }

    @Test
    void nothingInCommonIsNeither() {
        assertThat(judged("Wool keeps farmers warm.", "Rain fell on empty roads."))
                .isEqualTo(new Judgement(0, 0, List.of()));
    }

    @Test
    void theReasonsNameTheWords() {
        assertThat(judged("The bridge is safe.", "The bridge is not safe.").reasons())
                .contains("denied in one only: not safe");
        assertThat(judged("The bridge is safe.", "The bridge is dangerous.").reasons())
                .contains("opposites: dangerous / safe");
    }

    @Test
    @Timeout(20)
    void hostileSentencesAreBoundedWork() {
        var texts =
                List.of(
                        "",
                        " ",
                        "word ".repeat(200_000),
                        "a-".repeat(1_900),
                        "not ".repeat(199),
                        "😀".repeat(1_000),
                        "\uD83D");
        for (var one : texts) {
            for (var other : texts) {
                assertThat(judged(one, other).contradicts()).isBetween(0.0, 1.0);
            }
        }
    }
}

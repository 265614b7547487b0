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
                "The shop near the station is open. | The shop near the station is closed.",
                "Cold water helps tired runners. | Cold water harms tired runners.",
                "The old bridge is safe. | The old bridge is dangerous.",
                "Nobody in the village trusts the mayor. | People in the village trust the mayor.",
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
                "Wool keeps sheep farmers in business. | Cotton keeps sheep farmers in business.",
                "The balloon is drifting up over the lake. | The balloon is drifting down over the lake.",
                "Wool keeps sheep farmers in business. | Rain falls on empty roads.",
            })
    void whatIsNoAgreement(String one, String other) {
        assertThat(judged(one, other).isCandidateAgreement()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two boys are painting a wooden fence. | Two boys are painting a wooden fence.",
                "Ada Brook argues that sourdough bread needs patient bakers."
                        + "| Sourdough bread needs patient bakers!",
            })
    void whatAgrees(String one, String other) {
        assertThat(judged(one, other).isConfirmedAgreement()).isTrue();
        assertThat(judged(one, other).isCandidateDispute()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four dogs are resting and a cat is jumping behind them."
                        + "| Four dogs are jumping and a cat is resting behind them.",
                "The farmer sold 20 old sheep in May. | The farmer sold old sheep in May.",
                "Night trains are cheap if booked early. | Night trains are cheap.",
            })
    void whatIsNotConfirmed(String one, String other) {
        assertThat(judged(one, other).isConfirmedAgreement()).isFalse();
    }

    @Test
    void aPlainDenialIsConfirmedAndAnAntonymIsNot() {
        var denied = judged("Cats chase mice at night.", "Cats do not chase mice at night.");
        assertThat(denied.isConfirmedDispute()).isTrue();
        var opposed = judged("The old bridge is safe.", "The old bridge is dangerous.");
        assertThat(opposed.isConfirmedDispute()).isFalse();
    }

    @Test
    void aDenialOfSomethingElseIsNoDispute() {
        var judgement =
                judged(
                        "Long walks help old dogs, although not every vet recommends them.",
                        "Long walks help old dogs and young cats in winter.");
        assertThat(judgement.isCandidateDispute()).isFalse();
        assertThat(judgement.isConfirmedAgreement()).isFalse();
    }

    @Test
    void likeWordingsAreParaphrases() {
        var one = Reading.of("The mayor said on Monday that the old bridge will be repaired.");
        var other = Reading.of("The old bridge will be repaired, the mayor said.");
        var another = Reading.of("The mayor opened a school near the old mill in 1998.");
        assertThat(Inference.paraphrases(one, other, 0.9)).isGreaterThan(Inference.PARAPHRASE);
        assertThat(Inference.paraphrases(one, another, 0.3)).isLessThan(Inference.PARAPHRASE);
        assertThat(Inference.paraphrases(other, one, 0.9))
                .isEqualTo(Inference.paraphrases(one, other, 0.9));
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

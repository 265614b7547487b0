package dev.talkgraph.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class AssertionTests {

    private static final List<String> FACTS =
            List.of(
                    "The tax on iron rose by 14 percent in the last three years.",
                    "Her government closed 200 bridges and lost 3 million jobs.",
                    "They voted against the bridge budget five times since 1998.");

    private static final List<String> TALK =
            List.of(
                    "Thank you very much, good evening.",
                    "What do you think about that?",
                    "Let me just say something here.",
                    "I hope we will talk about bridges.");

    @Test
    void figuresAndRecordsAreWorthMoreThanPleasantriesAndQuestions() {
        var least = FACTS.stream().mapToDouble(Assertion::checkWorthiness).min().orElseThrow();
        var most = TALK.stream().mapToDouble(Assertion::checkWorthiness).max().orElseThrow();

        assertThat(least).isGreaterThan(2 * most);
    }

    @Test
    void worthIsALikelihood() {
        assertThat(FACTS)
                .allSatisfy(
                        fact -> assertThat(Assertion.checkWorthiness(fact)).isBetween(0.0, 1.0));
    }

    @Test
    void aNeighbourThatIsWorthCheckingLiftsASentence() {
        var talk = TALK.getFirst();

        var besideTalk = Assertion.checkWorthiness(List.of(talk, talk, talk)).get(1);
        var besideFacts = Assertion.checkWorthiness(List.of(FACTS.get(0), talk, FACTS.get(1)));

        assertThat(besideFacts.get(1)).isGreaterThan(besideTalk);
        assertThat(besideFacts.get(1)).isLessThan(besideFacts.get(0));
    }

    @Test
    void nothingSaidIsWorthNothing() {
        assertThat(Assertion.checkWorthiness(" ")).isZero();
        assertThat(Assertion.checkWorthiness(List.of())).isEmpty();
    }

    @Test
    void aTextWithoutEndIsReadOnlyAtItsBeginning() {
        var endless = "iron ".repeat(200_000);

        assertThat(Assertion.checkWorthiness(endless)).isBetween(0.0, 1.0);
    }
}

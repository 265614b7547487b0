package dev.talkgraph.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class ClaimRankingTests {

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
    void figuresAndRecordsRankAbovePleasantriesAndQuestions() {
        assertThat(Collections.min(ClaimRanking.of(FACTS)))
                .isGreaterThan(Collections.max(ClaimRanking.of(TALK)));
    }

    @Test
    void whatTheSpeechIsAboutLiftsASentence() {
        var claim = "Bridges need paint.";
        var once = ClaimRanking.of(List.of(claim, TALK.getFirst())).getFirst();
        var often = ClaimRanking.of(List.of(claim, claim, claim, claim, claim)).getFirst();

        assertThat(often).isGreaterThan(once);
    }

    @Test
    void nothingSaidRanksLast() {
        var ranks = ClaimRanking.of(List.of(" ", FACTS.getFirst(), TALK.get(1)));

        assertThat(ranks.getFirst()).isEqualTo(Collections.min(ranks));
        assertThat(ClaimRanking.of(List.of())).isEmpty();
    }

    @Test
    void aTextWithoutEndIsReadOnlyAtItsBeginning() {
        var endless = "iron ".repeat(200_000);

        assertThat(ClaimRanking.of(List.of(endless)).getFirst()).isFinite();
    }
}

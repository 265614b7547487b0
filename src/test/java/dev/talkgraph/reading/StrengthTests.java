package dev.talkgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.reading.Strength.Counts;

import org.junit.jupiter.api.Test;

class StrengthTests {

    @Test
    void nothingSharedIsNoRelation() {
        assertThat(Strength.of(new Counts(0, 0, 0), new Counts(5, 5, 5), new Counts(5, 5, 5)))
                .isZero();
    }

    @Test
    void aTopicThatIsEverywhereIsWeakerThanASpecificOne() {
        var own = new Counts(0, 3, 3);
        var shared = new Counts(0, 3, 3);
        var specific = Strength.of(shared, own, new Counts(0, 3, 3));
        var everywhere = Strength.of(shared, own, new Counts(0, 1_000, 800));
        assertThat(specific).isGreaterThan(5 * everywhere);
    }

    @Test
    void moreOfTheSameEvidenceIsStronger() {
        var once = Strength.of(new Counts(0, 1, 1), new Counts(0, 1, 1), new Counts(0, 1, 1));
        var often = Strength.of(new Counts(0, 9, 9), new Counts(0, 9, 9), new Counts(0, 9, 9));
        assertThat(often).isGreaterThan(once);
    }

    @Test
    void withinOneEpisodeSharedClaimsDecide() {
        var own = new Counts(3, 1, 1);
        var with = Strength.of(new Counts(1, 1, 1), own, new Counts(2, 1, 1));
        var without = Strength.of(new Counts(0, 1, 1), own, new Counts(2, 1, 1));
        assertThat(with).isGreaterThan(without).isLessThan(1);
        assertThat(without).isPositive();
    }

    @Test
    void aStrengthNeverExceedsOneEvenWhereCountsDisagree() {
        assertThat(Strength.of(new Counts(90, 90, 90), new Counts(1, 1, 1), new Counts(1, 1, 1)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void whatNamesMeanRaisesAStrengthALittleAndNeverBeyondOne() {
        for (double strength = 0; strength <= 1; strength += 0.05) {
            assertThat(Strength.raised(strength, 1.0))
                    .isBetween(strength, Math.min(1, strength * 1.5));
        }
        assertThat(Strength.raised(0.4, 0.9)).isGreaterThan(Strength.raised(0.4, 0.5));
    }

    @Test
    void withoutVectorsOrWithFarNamesAStrengthStaysAsItIs() {
        assertThat(Strength.raised(0.4, null)).isEqualTo(0.4);
        assertThat(Strength.raised(0.4, 0.1)).isEqualTo(0.4);
        assertThat(Strength.raised(0.4, -1.0)).isEqualTo(0.4);
    }

    @Test
    void whatSharesTwiceAsMuchLeadsWhateverTheNamesMean() {
        assertThat(Strength.raised(0.2, null)).isGreaterThan(Strength.raised(0.1, 1.0));
        assertThat(Strength.raised(0.0, 1.0)).isZero();
        assertThat(Strength.alike(1.0)).isLessThanOrEqualTo(0.1);
    }
}

package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.inference.Sameness.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class ClaimIdentityTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urban trees cool crowded cities in summer thanks to shade and moisture."
                        + "| Urban trees cool crowded cities in summer.",
                "Careless owners are a bigger daily danger than stray dogs themselves"
                        + "| Careless owners pose a bigger danger than stray dogs.",
                "Integrating lenses and software can surpass separate pipelines."
                        + "| Combining lenses and software in phones can outperform"
                        + " separate pipelines, as shown in recent cameras.",
                "Ada Brook argues that sourdough bread needs patient bakers."
                        + "| Sourdough bread needs patient bakers!",
                "ML is a useful tool in hospitals. | Machine learning is a useful tool in hospitals.",
                "Lenses and software shape modern cameras."
                        + "| Software and lenses shape modern cameras.",
                "Ada Brook believes that careful readers remember long books."
                        + "| careful readers remember long books",
                "Sleep is crucial for young athletes. | Sleep is essential for young athletes.",
            })
    void theSameClaimInOtherWords(String one, String other) {
        assertThat(ClaimIdentity.compare(one, other).verdict()).isEqualTo(Verdict.SAME);
        assertThat(ClaimIdentity.compare(other, one).verdict()).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cats chase clever mice at night. | Cats do not chase clever mice at night.",
                "Farmers fear wolves more than bears. | Wolves fear farmers more than bears.",
                "Tea calms people more than coffee. | Coffee calms people more than tea.",
                "Small schools raise reading scores. | Small schools lower reading scores.",
                "Rivers lost 20 percent of their fish. | Rivers lost 40 percent of their fish.",
                "Most old bridges need costly repairs. | Some old bridges need costly repairs.",
                "Solar power is a reliable source of energy."
                        + "| Solar power is an unreliable source of energy.",
                "Early training is better than late training for young dogs."
                        + "| Early training is worse than late training for young dogs.",
                "Nobody trusts free weather apps. | Everybody trusts free weather apps.",
                "The balloons drift up over the wide lake. | The balloons drift down over the wide lake.",
                "The heavy door swings on its old hinge. | The heavy door swings off its old hinge.",
            })
    void whatAGuardKeepsApart(String one, String other) {
        assertThat(ClaimIdentity.compare(one, other).verdict()).isEqualTo(Verdict.APART);
        assertThat(ClaimIdentity.compare(other, one).verdict()).isEqualTo(Verdict.APART);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wool keeps sheep farmers in business. | Cotton keeps sheep farmers in business.",
                "Robots use human data well. | Robots provide human data well.",
                "Long walks may cure mild headaches. | Long walks cure mild headaches.",
                "Bread bakers love slow dough. | Bread is slow dough.",
                "Painters of old houses are rich. | Old houses are rich.",
                "Chess engines beat strong players. | Chess engines beat strong players if given time.",
                "Whales sing long songs and dream vivid dreams. | Whales sing long songs.",
                "Wild horses learn from people. | Wild horses learn about people.",
                "Dogs are chased by angry cats. | Dogs chased angry cats.",
                "Deep wells are safe for young children. | Wells are safe for young children.",
                "The mayor was the best friend of cyclists."
                        + "| The mayor is the best friend of cyclists.",
                "Bees fail because farmers spray too much."
                        + "| Bees fail because winters are too warm.",
            })
    void whatIsNotSurelyTheSame(String one, String other) {
        assertThat(ClaimIdentity.compare(one, other).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(ClaimIdentity.compare(other, one).verdict()).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void aGroupNeverHoldsTwoThatAreKeptApart() {
        var plain = "Night trains connect many small towns cheaply.";
        var quick = "Fast night trains connect many small towns cheaply in summer and winter.";
        var texts = List.of(plain, quick, "Night trains don't connect many small towns cheaply.");
        assertThat(ClaimIdentity.groups(texts)).contains(List.of(2));
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        var texts =
                List.of(
                        "Careless owners pose a bigger danger than stray dogs.",
                        "Careless owners are a bigger daily danger than stray dogs themselves",
                        "Urban trees cool crowded cities in summer.",
                        "Sleep is crucial for young athletes.",
                        "Urban trees cool crowded cities in summer thanks to shade.",
                        "Sleep is essential for young athletes.",
                        "Sleep is crucial for young athletes.",
                        "Whales sing long songs.");
        var groups = named(texts);
        assertThat(groups).hasSize(4);
        for (var seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(named(shuffled)).isEqualTo(groups);
        }
    }

    private static Set<Set<String>> named(List<String> texts) {
        var named = new HashSet<Set<String>>();
        for (var group : ClaimIdentity.groups(texts)) {
            var names = new HashSet<String>();
            group.forEach(index -> names.add(texts.get(index)));
            named.add(names);
        }
        return named;
    }

    @Test
    void theSameTextIsTheSameClaim() {
        assertThat(ClaimIdentity.groups(List.of("Rain.", "Snow.", "Rain.")))
                .containsExactly(List.of(0, 2), List.of(1));
        assertThat(ClaimIdentity.groups(List.of("", "?", "!"))).hasSize(3);
        assertThat(ClaimIdentity.groups(List.of())).isEmpty();
    }

    @Test
    @Timeout(20)
    void hostileClaimsAreBoundedWork() {
        var texts =
                List.of(
                        "word ".repeat(200_000),
                        "word ".repeat(200_001),
                        "a-".repeat(1_900),
                        "a ".repeat(199),
                        "that ".repeat(190) + "is",
                        "😀".repeat(1_000),
                        "\uD83D");
        assertThat(ClaimIdentity.groups(texts)).hasSize(texts.size());
    }
}

package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.identity.ToldNames.Pair;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;

class WrittenNicknamesTests {

    private static final Set<String> KNOWN = Set.of("james brandt", "kate van horn", "bob dunn");

    @Test
    void aNicknameIsWrittenInQuotationMarksOrBrackets() {
        var pair = Pair.of("james brandt", "jim brandt");
        assertThat(in("I met James \"Jim\" Brandt there.")).containsExactly(pair);
        assertThat(in("I met Jim (James) Brandt there.")).containsExactly(pair);
        assertThat(in("I met James “Jim” Brandt’s father.")).containsExactly(pair);
    }

    @Test
    void middleNamesAreNotCompared() {
        assertThat(in("Katherine 'Kate' Irene Maynard van Horn is a keeper."))
                .containsExactly(Pair.of("kate van horn", "katherine van horn"));
        assertThat(in("Robert Odd F. \"Bob\" Dunn, a pilot"))
                .containsExactly(Pair.of("bob dunn", "robert dunn"));
    }

    @Test
    void whatIsNoNicknameOrNobodysNameTellsNothing() {
        assertThat(in("James \"Rusty\" Brandt, James (Ada) Brandt and James \"James\" Brandt"))
                .isEmpty();
        assertThat(in("William \"Bill\" Boyle")).isEmpty();
        assertThat(in("He said to James, \"Jim Brandt is here\"")).isEmpty();
    }

    @Test
    void aHostileTextIsReadInTime() {
        assertThat(Duration.ofSeconds(5))
                .isGreaterThan(time(() -> in("Aa ".repeat(300_000) + "\"Aa".repeat(300_000))));
    }

    private static Duration time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Set<Pair> in(String text) {
        return WrittenNicknames.in(text, KNOWN::contains);
    }
}

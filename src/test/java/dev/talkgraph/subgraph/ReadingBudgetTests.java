package dev.talkgraph.subgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.subgraph.ReadingBudget.Part;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ReadingBudgetTests {

    private static List<Reached> nodes(int count, long edges) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Reached("n" + number, edges))
                .toList();
    }

    private static int inAll(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.nodes().size()).sum();
    }

    @Test
    void nodesOfFewEdgesAreReadTogetherInTheirOrderAndHubsAlone() {
        var nodes = new ArrayList<>(nodes(45, 100));
        nodes.set(3, new Reached("n3", 5_000));
        nodes.set(40, new Reached("n40", 2_000_000));
        var step = new ReadingBudget().step(nodes);
        assertThat(step.always().stream().map(part -> part.nodes().size()))
                .containsExactly(43, 1, 1);
        assertThat(step.always().getFirst().nodes()).startsWith("n0", "n1", "n2", "n4");
        assertThat(step.always().stream().map(Part::read)).containsExactly(1_000, 20_000, 20_000);
        assertThat(step.more()).isEmpty();
        assertThat(step.isWhole()).isTrue();
    }

    @Test
    void whatOneStatementReadsIsBounded() {
        var step = new ReadingBudget().step(nodes(50, 1_000));
        assertThat(inAll(step.always())).isEqualTo(20);
        assertThat(step.more().stream().map(part -> part.nodes().size())).containsExactly(20, 10);
        assertThat(step.isWhole()).isTrue();
    }

    @Test
    void nodesBeyondWhatAStepMayReadAreLeftOut() {
        var step = new ReadingBudget().step(nodes(101, 1_000));
        assertThat(inAll(step.always()) + inAll(step.more())).isEqualTo(100);
        assertThat(step.isWhole()).isFalse();
        assertThat(new ReadingBudget().step(nodes(51, 1_001)).isWhole()).isFalse();
        assertThat(new ReadingBudget().step(nodes(50, 1_001)).isWhole()).isTrue();
    }

    @Test
    void hubsShareWhatMayBeReadOverAllSteps() {
        var budget = new ReadingBudget();
        var hubs = nodes(20, 1_000_000);
        assertThat(budget.step(hubs).always().stream().map(Part::read)).containsOnly(5_000);
        assertThat(budget.step(hubs).always().stream().map(Part::read)).containsOnly(1_000);
    }
}

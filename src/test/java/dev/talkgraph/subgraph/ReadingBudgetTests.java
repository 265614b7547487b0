package dev.talkgraph.subgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReadingBudgetTests {

    private static List<String> nodes(int count) {
        return IntStream.range(0, count).mapToObj(number -> "n" + number).toList();
    }

    private static Map<String, Long> allOf(List<String> nodes, long edges) {
        return nodes.stream().collect(Collectors.toMap(Function.identity(), node -> edges));
    }

    @Test
    void nodesStayInOrderAndHubsAreAlone() {
        var parts = new ReadingBudget().parts(nodes(45), Map.of("n3", 5_000L, "n40", 2_000_000L));
        assertThat(parts.stream().flatMap(part -> part.nodes().stream()))
                .containsExactlyElementsOf(nodes(45));
        assertThat(parts.stream().map(part -> part.nodes().size()))
                .containsExactly(3, 1, 20, 16, 1, 4);
        assertThat(parts.stream().map(ReadingBudget.Part::read))
                .containsExactly(1_000, 100_000, 1_000, 1_000, 100_000, 1_000);
    }

    @Test
    void hubsShareWhatMayBeReadOverAllSteps() {
        var budget = new ReadingBudget();
        var hubs = nodes(20);
        var first = budget.parts(hubs, allOf(hubs, 1_000_000));
        assertThat(first.stream().map(ReadingBudget.Part::read)).containsOnly(10_000);
        var second = budget.parts(hubs, allOf(hubs, 1_000_000));
        assertThat(second.stream().map(ReadingBudget.Part::read)).containsOnly(1_000);
    }
}

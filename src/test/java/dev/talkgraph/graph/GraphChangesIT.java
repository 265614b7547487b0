package dev.talkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.graph.Transactions.Running;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

@DatabaseTest
class GraphChangesIT {

    private static final int WRITERS = 4;
    private static final int CHANGES = 60;

    @Autowired GraphChanges changes;
    @Autowired GraphVersion version;
    @Autowired Driver driver;

    @Test
    void aChangeRaisesTheVersion() {
        var before = version.current().version();
        assertThat(changes.apply(transaction -> true)).isTrue();
        assertThat(version.current().version()).isEqualTo(before + 1);
        assertThat(version.current().changedAt()).isPresent();
    }

    @Test
    void workThatChangesNothingLeavesTheVersion() {
        var before = version.current();
        assertThat(changes.apply(transaction -> false)).isFalse();
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void workThatFailsLeavesNothing() {
        var before = version.current();
        assertThatThrownBy(
                        () ->
                                changes.apply(
                                        transaction -> {
                                            transaction.run("CREATE (:Leftover)", Map.of());
                                            throw new IllegalStateException("half done");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(version.current()).isEqualTo(before);
        try (var session = driver.session()) {
            assertThat(session.run("MATCH (left:Leftover) RETURN left").list()).isEmpty();
        }
    }

    @Test
    void writersWaitForEachOtherAndNoneHasToBeginAgain() throws Exception {
        try (var session = driver.session()) {
            session.run("MATCH (graph:Graph) REMOVE graph.claims_TRIED").consume();
        }
        var runs = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = new ArrayList<Callable<Boolean>>();
            for (int change = 0; change < CHANGES; change++) {
                all.add(() -> changes.apply(transaction -> count(transaction, runs)));
            }
            for (var done : writers.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(runs).hasValue(CHANGES);
        try (var session = driver.session()) {
            var counted =
                    session.run("MATCH (graph:Graph) RETURN graph.claims_TRIED AS counted")
                            .single();
            assertThat(counted.get("counted").asInt()).isEqualTo(CHANGES);
            session.run("MATCH (graph:Graph) REMOVE graph.claims_TRIED").consume();
        }
    }

    /** A count kept at the graph, as the statements of ingestion keep them. */
    private static boolean count(Running transaction, AtomicInteger runs) {
        runs.incrementAndGet();
        var counting =
                """
                MATCH (graph:Graph {id: 'graph'})
                WITH graph, coalesce(graph[$name], 0) + 1 AS many
                SET graph[$name] = many
                """;
        transaction.run(counting, Map.of("name", "claims_TRIED"));
        return true;
    }
}

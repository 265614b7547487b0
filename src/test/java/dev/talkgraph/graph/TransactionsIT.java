package dev.talkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.talkgraph.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What writes, by the way that this run's database is reached, and over Bolt. */
@DatabaseTest
class TransactionsIT {

    private static final String CREATE =
            "CYPHER 25 CREATE (left:Leftover {id: $id, note: $note}) RETURN left.id AS id";
    private static final String COUNT = "CYPHER 25 MATCH (left:Leftover) RETURN count(*) AS number";

    @Autowired Transactions transactions;
    @Autowired Driver driver;

    private List<Transactions> ways() {
        return List.of(transactions, new BoltTransactions(driver));
    }

    @AfterEach
    void empty() {
        transactions.write(
                running -> running.run("CYPHER 25 MATCH (left:Leftover) DELETE left", Map.of()));
    }

    @Test
    void whatIsWrittenIsSeenByEveryWay() {
        for (var way : ways()) {
            var before = numberBy(way);
            assertThat(way.<String>write(running -> created(running, "one"))).isEqualTo("one");
            ways().forEach(other -> assertThat(numberBy(other)).isEqualTo(before + 1));
        }
    }

    @Test
    void whatFailsLeavesNothing() {
        for (var way : ways()) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () ->
                                    way.write(
                                            running -> {
                                                created(running, "one");
                                                throw new IllegalStateException("half done");
                                            }));
            assertThat(numberBy(way)).isZero();
        }
    }

    @Test
    void aRunTellsWhetherItChangedAnything() {
        for (var way : ways()) {
            assertThat(way.<Boolean>write(running -> running.run(CREATE, row("one")))).isTrue();
            assertThat(way.<Boolean>write(running -> running.run(COUNT, Map.of()))).isFalse();
        }
    }

    @Test
    void readingRefusesToWrite() {
        for (var way : ways()) {
            assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> way.read(running -> created(running, "one")))
                    .satisfies(
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo("Neo.ClientError.Statement.AccessMode"));
            assertThat(numberBy(way)).isZero();
        }
    }

    @Test
    void aRefusalIsTheClients() {
        for (var way : ways()) {
            assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> way.write(running -> running.run("CYPHER 25 SAY", Map.of())))
                    .satisfies(
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo("Neo.ClientError.Statement.SyntaxError"));
        }
    }

    @Test
    void whatFailsForAWhileOnlyIsDoneAgainFromTheBegin() {
        for (var way : ways()) {
            var before = numberBy(way);
            var times = new AtomicInteger();
            way.write(
                    running -> {
                        var id = created(running, "again");
                        if (times.incrementAndGet() == 1) {
                            throw new TransientException(
                                    "Neo.TransientError.Transaction.DeadlockDetected", "busy");
                        }
                        return id;
                    });
            assertThat(times).hasValue(2);
            assertThat(numberBy(way)).isEqualTo(before + 1);
        }
    }

    @Test
    void writersThatMeetAreAllHeard() throws InterruptedException {
        for (var way : ways()) {
            var before = numberBy(way);
            var writers = new ArrayList<Callable<String>>();
            for (var number = 0; number < 8; number++) {
                writers.add(() -> way.write(running -> merged(running)));
            }
            try (var threads = Executors.newFixedThreadPool(writers.size())) {
                assertThat(threads.invokeAll(writers)).allSatisfy(Future::get);
            }
            assertThat(numberBy(way)).isEqualTo(before + 1);
            empty();
        }
    }

    private static String merged(Transactions.Running running) {
        running.run(Cypher.named("ingestion/raise-version"), Map.of());
        return running.rows(
                        "CYPHER 25 MERGE (left:Leftover {id: 'm'}) RETURN left.id AS id", Map.of())
                .getFirst()
                .get("id")
                .asString();
    }

    private static String created(Transactions.Running running, String id) {
        return running.rows(CREATE, row(id)).getFirst().get("id").asString();
    }

    /** A property that is null is left out. */
    private static Map<String, Object> row(String id) {
        var row = new HashMap<String, Object>();
        row.put("id", id);
        row.put("note", null);
        return row;
    }

    private static long numberBy(Transactions way) {
        return way.read(running -> running.rows(COUNT, Map.of())).getFirst().get("number").asLong();
    }
}

package dev.talkgraph.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Transactions of a database elsewhere, tried again by the driver. */
final class BoltTransactions implements Transactions {

    private final Driver driver;

    BoltTransactions(Driver driver) {
        this.driver = driver;
    }

    @Override
    public <T> T write(Function<Running, T> work) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> work.apply(new OverBolt(transaction)));
        }
    }

    @Override
    public <T> T read(Function<Running, T> work) {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> work.apply(new OverBolt(transaction)));
        }
    }

    private record OverBolt(TransactionContext transaction) implements Running {

        @Override
        public List<Value> rows(String statement, Map<String, ?> parameters) {
            return transaction
                    .run(statement, new HashMap<String, Object>(parameters))
                    .list(row -> Values.value(row.asMap(value -> value)));
        }

        @Override
        public boolean run(String statement, Map<String, ?> parameters) {
            return transaction
                    .run(statement, new HashMap<String, Object>(parameters))
                    .consume()
                    .counters()
                    .containsUpdates();
        }
    }
}

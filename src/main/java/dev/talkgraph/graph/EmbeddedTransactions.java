package dev.talkgraph.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Transactions of the database in this process, without the way over Bolt. */
final class EmbeddedTransactions implements Transactions {

    private static final long PAUSE_MILLISECONDS = 100;

    private final GraphDatabaseService database;
    private final Duration longest;

    /**
     * Takes the database.
     *
     * @param longest how long work is tried again that failed for a while only
     */
    EmbeddedTransactions(GraphDatabaseService database, Duration longest) {
        this.database = database;
        this.longest = longest;
    }

    @Override
    public <T> T write(Function<Running, T> work) {
        return again(() -> once(work));
    }

    @Override
    public <T> T read(Function<Running, T> work) {
        return again(
                () -> {
                    try (var transaction = KernelFailures.told(database::beginTx)) {
                        return work.apply(new InProcess(transaction, true));
                    }
                });
    }

    /** As the driver does it: time counts from the first failure on, and no two wait equally long. */
    private <T> T again(Supplier<T> work) {
        var until = Long.MAX_VALUE;
        for (var pause = PAUSE_MILLISECONDS; ; pause *= 2) {
            try {
                return work.get();
            } catch (TransientException failure) {
                until = Math.min(until, System.nanoTime() + longest.toNanos());
                if (System.nanoTime() >= until || isInterruptedWithin(pause)) {
                    throw failure;
                }
            }
        }
    }

    private <T> T once(Function<Running, T> work) {
        try (var transaction = KernelFailures.told(database::beginTx)) {
            var done = work.apply(new InProcess(transaction, false));
            KernelFailures.told(
                    () -> {
                        transaction.commit();
                        return true;
                    });
            return done;
        }
    }

    private static boolean isInterruptedWithin(long pause) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause * 2));
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private record InProcess(Transaction transaction, boolean isReading) implements Running {

        @Override
        public List<Value> rows(String statement, Map<String, ?> parameters) {
            var rows = new ArrayList<Value>();
            each(statement, parameters, row -> rows.add(Values.value(row)));
            return rows;
        }

        @Override
        public boolean run(String statement, Map<String, ?> parameters) {
            return each(statement, parameters, row -> {});
        }

        private boolean each(
                String statement, Map<String, ?> parameters, Consumer<Map<String, Object>> taker) {
            var given = new HashMap<String, Object>(parameters);
            return KernelFailures.told(
                    () -> {
                        try (var result = transaction.execute(statement, given)) {
                            if (isReading) {
                                KernelStatements.refuseWriting(result);
                            }
                            result.forEachRemaining(taker);
                            return result.getQueryStatistics().containsUpdates();
                        }
                    });
        }
    }
}

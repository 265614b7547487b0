package dev.talkgraph.graph;

import dev.talkgraph.graph.Transactions.Running;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.function.Predicate;

/**
 * The one way to change the graph: a transaction that first takes the graph's lock by raising its
 * version, across all instances that share the database.
 */
@Component
public class GraphChanges {

    private static final String LOCK = Cypher.named("ingestion/raise-version");

    private final Transactions transactions;

    GraphChanges(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work in one transaction, done again on transient errors.
     *
     * @param work answers whether it changed anything; when it did not, all is rolled back, the
     *     version too
     * @return what the work answered
     */
    public boolean apply(Predicate<Running> work) {
        try {
            return transactions.write(
                    running -> {
                        running.run(LOCK, Map.of());
                        if (!work.test(running)) {
                            throw new NothingChanged();
                        }
                        return true;
                    });
        } catch (NothingChanged rolledBack) {
            return false;
        }
    }

    private static final class NothingChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingChanged() {
            super("nothing changed", null, false, false);
        }
    }
}

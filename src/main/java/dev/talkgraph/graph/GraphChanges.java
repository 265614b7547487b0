package dev.talkgraph.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

import java.util.function.Predicate;

/**
 * The one way to change the graph: a transaction that first takes the graph's lock by raising its
 * version, across all instances that share the database.
 */
@Component
public class GraphChanges {

    private static final String LOCK = Cypher.named("ingestion/raise-version");

    private final Driver driver;

    GraphChanges(Driver driver) {
        this.driver = driver;
    }

    /**
     * Runs the work in one transaction, retried by the driver on transient errors.
     *
     * @param work answers whether it changed anything; when it did not, all is rolled back, the
     *     version too
     * @return what the work answered
     */
    public boolean apply(Predicate<TransactionContext> work) {
        try (var session = driver.session()) {
            return session.executeWrite(
                    transaction -> {
                        transaction.run(LOCK).consume();
                        if (!work.test(transaction)) {
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

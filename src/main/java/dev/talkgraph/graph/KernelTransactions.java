package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reading transactions of the database in this process, one a thread. They keep to themselves: what
 * asks the same database over Bolt has transactions of its own.
 */
final class KernelTransactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 30;

    private final transient GraphDatabaseService database;
    private final transient ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    KernelTransactions(GraphDatabaseService database) {
        this.database = database;
        setTransactionSynchronization(SYNCHRONIZATION_NEVER);
    }

    /** Does something in the thread's transaction, or in one of its own. */
    <T> T within(Function<Transaction, T> work) {
        var open = current.get();
        if (open != null) {
            return work.apply(open);
        }
        try (var own = begin(SECONDS)) {
            return work.apply(own);
        }
    }

    @Override
    protected Object doGetTransaction() {
        return current;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return current.get() != null;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var seconds = determineTimeout(definition);
        current.set(begin(seconds > 0 ? seconds : SECONDS));
    }

    private Transaction begin(int seconds) {
        return KernelFailures.told(() -> database.beginTx(seconds, TimeUnit.SECONDS));
    }

    /** What only read has nothing to commit. */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        close();
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        close();
    }

    /** What takes part in an outer transaction leaves its end to that one. */
    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        close();
    }

    private void close() {
        var open = current.get();
        if (open != null) {
            current.remove();
            open.close();
        }
    }
}

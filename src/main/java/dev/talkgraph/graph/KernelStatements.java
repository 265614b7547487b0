package dev.talkgraph.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status.HasStatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements run by the database in this process, without the way over Bolt.
 *
 * <p>Failures are told as the driver tells them, so that nobody needs to know two sorts.
 */
final class KernelStatements implements Statements {

    private final KernelTransactions transactions;

    KernelStatements(KernelTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Value> rows(String statement, Map<String, ?> parameters) {
        var given = new HashMap<String, Object>(parameters);
        try {
            return transactions.within(transaction -> run(transaction, statement, given));
        } catch (DatabaseShutdownException away) {
            throw new ServiceUnavailableException("The database in this process has ended", away);
        } catch (QueryExecutionException failure) {
            throw told(failure.getStatusCode(), failure);
        } catch (RuntimeException failure) {
            throw failure instanceof HasStatus known
                    ? told(known.status().code().serialize(), failure)
                    : failure;
        }
    }

    private static List<Value> run(
            Transaction transaction, String statement, Map<String, Object> parameters) {
        var rows = new ArrayList<Value>();
        try (var result = transaction.execute(statement, parameters)) {
            while (result.hasNext()) {
                rows.add(Values.value(result.next()));
            }
        }
        return rows;
    }

    private static Neo4jException told(String code, RuntimeException failure) {
        return new Neo4jException(code, String.valueOf(failure.getMessage()), failure);
    }
}

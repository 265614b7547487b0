package dev.talkgraph.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements run by the database in this process, without the way over Bolt. */
final class KernelStatements implements Statements {

    private final KernelTransactions transactions;

    KernelStatements(KernelTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Value> rows(String statement, Map<String, ?> parameters) {
        var given = new HashMap<String, Object>(parameters);
        return KernelFailures.told(
                () -> transactions.within(transaction -> run(transaction, statement, given)));
    }

    private static List<Value> run(
            Transaction transaction, String statement, Map<String, Object> parameters) {
        var rows = new ArrayList<Value>();
        try (var result = transaction.execute(statement, parameters)) {
            refuseWriting(result);
            while (result.hasNext()) {
                rows.add(Values.value(result.next()));
            }
        }
        return rows;
    }

    /** Nothing that was written would be kept; over Bolt, the database itself refuses. */
    static void refuseWriting(Result result) {
        if (result.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
            throw new ClientException(
                    "Neo.ClientError.Statement.AccessMode",
                    "A statement that writes was run where only reading is allowed");
        }
    }
}

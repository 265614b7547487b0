package dev.talkgraph.graph;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Statements sent to a database elsewhere, which refuses those that write. */
final class BoltStatements implements Statements {

    private final Neo4jClient client;
    private final TransactionTemplate reading;

    BoltStatements(Neo4jClient client, Neo4jTransactionManager transactions) {
        this.client = client;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public List<Value> rows(String statement, Map<String, ?> parameters) {
        return Objects.requireNonNull(
                reading.execute(
                        transaction ->
                                List.copyOf(
                                        client.query(statement)
                                                .bindAll(new HashMap<>(parameters))
                                                .fetchAs(Value.class)
                                                .mappedBy((types, row) -> valueOf(row))
                                                .all())));
    }

    private static Value valueOf(Record row) {
        return Values.value(row.asMap(value -> value));
    }
}

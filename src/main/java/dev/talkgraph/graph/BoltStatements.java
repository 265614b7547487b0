package dev.talkgraph.graph;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements sent to a database elsewhere. */
final class BoltStatements implements Statements {

    private final Neo4jClient client;

    BoltStatements(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<Value> rows(String statement, Map<String, ?> parameters) {
        return List.copyOf(
                client.query(statement)
                        .bindAll(new HashMap<>(parameters))
                        .fetchAs(Value.class)
                        .mappedBy((types, row) -> valueOf(row))
                        .all());
    }

    private static Value valueOf(Record row) {
        return Values.value(row.asMap(value -> value));
    }
}

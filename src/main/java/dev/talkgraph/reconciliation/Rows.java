package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Transactions.Running;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Runs named statements in one transaction. */
record Rows(Running transaction) {

    List<Value> of(String statement, Map<String, Object> parameters) {
        return transaction.rows(statement, parameters);
    }

    void run(String statement, Map<String, Object> parameters) {
        transaction.run(statement, parameters);
    }

    /** One column's different values, null left out. */
    SortedSet<String> column(String name, String statement, Map<String, Object> parameters) {
        var values = new TreeSet<String>();
        for (var row : of(statement, parameters)) {
            if (!row.get(name).isNull()) {
                values.add(row.get(name).asString());
            }
        }
        return values;
    }

    /** Runs a statement that unwinds {@code $rows}, unless there are none. */
    void write(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            run(statement, Map.of("rows", rows));
        }
    }

    /** A map of alternating names and values, null values left in. */
    static Map<String, Object> row(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        @SuppressWarnings(
                "unchecked") // The driver takes null values; its interface does not say so.
        var accepted = (Map<String, Object>) (Map<String, ?>) row;
        return accepted;
    }
}

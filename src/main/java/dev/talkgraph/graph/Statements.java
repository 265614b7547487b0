package dev.talkgraph.graph;

import org.neo4j.driver.Value;

import java.util.List;
import java.util.Map;

/**
 * How statements that read reach the database. In the process they are run by its kernel, elsewhere
 * over Bolt; the rows are the same.
 */
public interface Statements {

    /** The name of the transaction manager whose transactions these statements join. */
    String TRANSACTIONS = "readingTransactions";

    /**
     * Runs one statement, in the transaction of this thread if there is one.
     *
     * @param parameters text, numbers, truth values, dates, lists and maps of these, or null
     * @return a map for each row, from column to value
     * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses or is away; a
     *     statement that writes is refused, and nothing of it is kept
     */
    List<Value> rows(String statement, Map<String, ?> parameters);
}

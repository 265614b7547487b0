package dev.talkgraph.graph;

import org.neo4j.driver.Value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How what writes reaches the database. In the process the work is done by its kernel, elsewhere over
 * Bolt; both try again what failed for a while only, and both keep all of the work or nothing.
 */
public interface Transactions {

    /**
     * Does the work in one transaction of its own, which is kept when the work ends without failure.
     *
     * @param work may be done more than once; half done, it leaves nothing behind
     * @throws org.neo4j.driver.exceptions.Neo4jException when the database refuses or is away
     */
    <T> T write(Function<Running, T> work);

    /** Does work that only reads, and may be sent where nothing can be written. */
    <T> T read(Function<Running, T> work);

    /** The statements of one transaction. */
    interface Running {

        /**
         * Runs a statement.
         *
         * @param parameters text, numbers, truth values, dates, lists and maps of these, or null
         * @return a map for each row, from column to value
         */
        List<Value> rows(String statement, Map<String, ?> parameters);

        /** Runs a statement for what it does, and answers whether it changed anything. */
        boolean run(String statement, Map<String, ?> parameters);
    }
}

package dev.talkgraph.export;

import dev.talkgraph.graph.GraphVersion;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One reading of the graph, row by row. A row is asked for when it is needed, so that the database
 * works as fast as somebody listens, and stops when nobody does.
 */
final class GraphReading implements AutoCloseable {

    /** As few that the longest texts do not fill the memory, and as many that the way there and back does not count. */
    private static final int ROWS_AT_A_TIME = 50;

    /** Bytes of lines that are sorted; four may export at a time. */
    private static final long HELD = 4 << 20;

    /** However long it takes: the default of a database elsewhere may be shorter. */
    private static final TransactionConfig ENDLESS =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private final Driver driver;
    private final GraphVersion version;
    private final GraphVersion.Current before;
    private final Path folder;
    private final Session session;

    /**
     * Begins to read.
     *
     * @param folder for what is sorted and does not fit into the memory
     */
    GraphReading(Driver driver, GraphVersion version, Path folder) {
        this.driver = driver;
        this.version = version;
        this.folder = folder;
        this.before = version.current();
        this.session = open(ROWS_AT_A_TIME);
    }

    /** Takes the rows of a statement one after the other. */
    void each(String statement, Map<String, Object> parameters, Taker taker) throws IOException {
        each(session, statement, parameters, taker);
    }

    /** The same for rows that may be as large as a source is. */
    void eachLarge(String statement, Map<String, Object> parameters, Taker taker)
            throws IOException {
        try (var single = open(1)) {
            each(single, statement, parameters, taker);
        }
    }

    /** Lines that are to be put in order; some MB of them are in memory. */
    SortedLines toBeSorted() {
        return new SortedLines(folder, HELD);
    }

    /**
     * Holds that all that was read is of one graph.
     *
     * @throws GraphChanged when it is not
     */
    void settle() {
        if (!version.current().equals(before)) {
            throw new GraphChanged();
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private Session open(int rows) {
        return driver.session(SessionConfig.builder().withFetchSize(rows).build());
    }

    private void each(
            Session reading, String statement, Map<String, Object> parameters, Taker taker)
            throws IOException {
        settle();
        try (var transaction = reading.beginTransaction(ENDLESS)) {
            var rows = transaction.run(statement, parameters);
            while (rows.hasNext()) {
                taker.take(rows.next());
            }
        }
    }

    /** What is done with a row. */
    interface Taker {

        void take(Record row) throws IOException;
    }
}

package dev.talkgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status.HasStatus;

import java.util.function.Supplier;

/** Failures of the kernel, told as the driver tells them, so that nobody needs to know two sorts. */
final class KernelFailures {

    private KernelFailures() {}

    /** What the work gives, or its failure in the driver's words. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
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

    private static Neo4jException told(String code, RuntimeException failure) {
        return new Neo4jException(code, String.valueOf(failure.getMessage()), failure);
    }
}

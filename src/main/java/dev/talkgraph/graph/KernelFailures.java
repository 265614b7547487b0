package dev.talkgraph.graph;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status.HasStatus;

import java.util.Map;
import java.util.function.Supplier;

/** Failures of the kernel, told as the driver tells them, so that nobody needs to know two sorts. */
final class KernelFailures {

    /** A general processing exception; the code says more. */
    private static final String STATUS = "50N42";

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
        var message = String.valueOf(failure.getMessage());
        var kind = code.startsWith("Neo.") ? code.split("\\.", 3)[1] : "";
        return switch (kind) {
            case "TransientError" ->
                    new TransientException(STATUS, message, code, message, Map.of(), failure);
            case "ClientError" ->
                    new ClientException(STATUS, message, code, message, Map.of(), failure);
            default -> new Neo4jException(code, message, failure);
        };
    }
}

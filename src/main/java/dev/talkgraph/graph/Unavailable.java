package dev.talkgraph.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Tells a database that is away, or too busy, from one that answers with an error. */
public final class Unavailable {

    private static final int DEEPEST = 20;

    private Unavailable() {}

    /** Whether the same may well succeed later, because the failure or what lies behind it says so. */
    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Neo4jException told && isUnavailable(told)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isUnavailable(Neo4jException failure) {
        return switch (failure) {
            case ServiceUnavailableException _, SessionExpiredException _ -> true;
            case TransientException _, AuthenticationException _ -> true;
            case ClientException client when isNoFreeConnection(client) -> true;
            default -> String.valueOf(failure.code()).contains("TransactionTimedOut");
        };
    }

    /** The driver has no class of its own for a connection that it waited for in vain. */
    private static boolean isNoFreeConnection(ClientException failure) {
        return String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
    }
}

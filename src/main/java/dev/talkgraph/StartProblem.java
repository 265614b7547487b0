package dev.talkgraph;

import dev.talkgraph.graph.StartFailure;
import dev.talkgraph.graph.StoreInUse;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Why Talkgraph does not start, when that is something the person who started it can mend.
 *
 * @param line all there is to say, in one line
 * @param exitCode 3 when the graph cannot be reached, 1 otherwise
 */
record StartProblem(String line, int exitCode) {

    private static final int NO_GRAPH = 3;
    private static final int NO_START = 1;
    private static final int DEEPEST = 50;

    /** The first failure in the chain of causes that has a plain explanation. */
    static Optional<StartProblem> of(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            var problem = explain(cause);
            if (problem.isPresent()) {
                return problem;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<StartProblem> explain(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StoreInUse inUse ->
                            noGraph(
                                    inUse.getMessage()
                                            + "; stop that one, or name another folder with"
                                            + " --talkgraph.data");
                    case StartFailure stated -> noGraph(stated.getMessage());
                    case PortInUseException taken ->
                            new StartProblem(
                                    "HTTP port %d is in use; name another with --server.port (0 takes a free one)"
                                            .formatted(taken.getPort()),
                                    NO_START);
                    case AuthenticationException refused ->
                            noGraph(
                                    "The database refuses the user or the password; see"
                                            + " spring.neo4j.authentication.username and .password");
                    case SecurityException refused ->
                            noGraph("The database refuses us: " + firstLine(refused));
                    case ServiceUnavailableException unreachable ->
                            noGraph(
                                    "The database that spring.neo4j.uri names cannot be reached: "
                                            + firstLine(unreachable));
                    case Neo4jException other ->
                            noGraph("The database answers with an error: " + firstLine(other));
                    case BindException unbound -> new StartProblem(property(unbound), NO_START);
                    case UncheckedIOException file ->
                            noGraph(firstLine(file) + ": " + nameOf(file.getCause()));
                    default -> null;
                });
    }

    private static StartProblem noGraph(@Nullable String line) {
        return new StartProblem(String.valueOf(line), NO_GRAPH);
    }

    private static String property(BindException unbound) {
        var property = unbound.getProperty();
        return property == null
                ? "The properties %s cannot be: %s".formatted(unbound.getName(), rootOf(unbound))
                : "The property %s cannot be \"%s\""
                        .formatted(property.getName(), property.getValue());
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return firstLine(root);
    }

    /** The class says what kind of trouble it is; the message is often only the file's name again. */
    private static String nameOf(@Nullable IOException cause) {
        return cause == null ? "no access" : cause.getClass().getSimpleName();
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }
}

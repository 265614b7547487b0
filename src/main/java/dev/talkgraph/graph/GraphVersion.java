package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The number that grows with every change of the graph; entity tags and caches hang on it. */
@Component
public class GraphVersion {

    private static final String VERSION = Cypher.named("reading/graph-version");

    private final Statements statements;

    GraphVersion(Statements statements) {
        this.statements = statements;
    }

    /** The version and when it came to be; version 0 and no time for a graph nobody changed yet. */
    @Transactional(transactionManager = Statements.TRANSACTIONS, readOnly = true, timeout = 30)
    public Current current() {
        return statements.rows(VERSION, Map.of()).stream()
                .findFirst()
                .map(row -> row.as(Current.class))
                .orElse(new Current(0, null));
    }

    /** A version of the graph. */
    public record Current(long version, @Nullable String lastChange) {

        /** The time of the last change, if there was one. */
        public Optional<Instant> changedAt() {
            return Optional.ofNullable(lastChange).map(Instant::parse);
        }
    }
}

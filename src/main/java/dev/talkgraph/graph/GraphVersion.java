package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** The number that grows with every change of the graph; entity tags and caches hang on it. */
@Component
public class GraphVersion {

    private static final String VERSION = Cypher.named("reading/graph-version");

    private final Driver driver;

    GraphVersion(Driver driver) {
        this.driver = driver;
    }

    /** The version and when it came to be; version 0 and no time for a graph nobody changed yet. */
    public Current current() {
        try (var session = driver.session()) {
            return session.executeRead(
                    transaction ->
                            transaction.run(VERSION).list().stream()
                                    .findFirst()
                                    .map(row -> row.as(Current.class))
                                    .orElse(new Current(0, null)));
        }
    }

    /** A version of the graph. */
    public record Current(long version, @Nullable String lastChange) {

        /** The time of the last change, if there was one. */
        public Optional<Instant> changedAt() {
            return Optional.ofNullable(lastChange).map(Instant::parse);
        }
    }
}

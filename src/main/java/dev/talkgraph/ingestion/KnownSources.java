package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What the graph holds of a source already. */
@Component
class KnownSources {

    private static final String FORMAT = Cypher.named("ingestion/source-format");

    private final Driver driver;

    KnownSources(Driver driver) {
        this.driver = driver;
    }

    /** The format a source was read as; nothing when the graph does not hold it. */
    @Nullable String formatOf(String sourceId) {
        try (var session = driver.session()) {
            return session.executeRead(
                    transaction ->
                            transaction.run(FORMAT, Map.of("id", sourceId)).list().stream()
                                    .findFirst()
                                    .map(row -> row.get("format").asString())
                                    .orElse(null));
        }
    }
}

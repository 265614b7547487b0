package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What the graph holds of a source already. */
@Component
class KnownSources {

    private static final String FORMAT = Cypher.named("ingestion/source-format");

    private final Transactions transactions;

    KnownSources(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The format a source was read as; nothing when the graph does not hold it. */
    @Nullable String formatOf(String sourceId) {
        return transactions.read(running -> running.rows(FORMAT, Map.of("id", sourceId))).stream()
                .findFirst()
                .map(row -> row.get("format").asString())
                .orElse(null);
    }
}

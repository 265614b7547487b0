package dev.talkgraph.meaning;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.GraphChanges;
import dev.talkgraph.graph.Statements;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.language.SentenceEmbeddings;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vectors in the graph, and what has none yet. */
@Component
class StoredEmbeddings {

    private static final String MODEL = Cypher.named("meaning/embedding-model");
    private static final String COUNT = Cypher.named("meaning/texts-without-embedding");
    private static final String TOPICS = Cypher.named("meaning/topics-without-embedding");
    private static final String PARTS = Cypher.named("meaning/parts-without-embedding");
    private static final String SET = Cypher.named("meaning/set-embeddings");
    private static final String FINISH = Cypher.named("meaning/finish-episodes");
    private static final String BEGIN_FORGETTING = Cypher.named("meaning/begin-forgetting");
    private static final String FORGET = Cypher.named("meaning/forget-embeddings");
    private static final String END_FORGETTING = Cypher.named("meaning/end-forgetting");
    private static final int FORGOTTEN_AT_A_TIME = 2_000;

    private final Transactions transactions;
    private final GraphChanges changes;
    private final Statements statements;

    StoredEmbeddings(Transactions transactions, GraphChanges changes, Statements statements) {
        this.transactions = transactions;
        this.statements = statements;
        this.changes = changes;
    }

    /** What made the graph's vectors: nothing where it has none, empty while they are taken out. */
    Optional<String> model() {
        return statements.rows(MODEL, Map.of()).stream()
                .map(row -> row.get("model"))
                .filter(model -> !model.isNull())
                .map(model -> model.asString())
                .findFirst();
    }

    long missing() {
        return statements.rows(COUNT, Map.of()).getFirst().get("texts").asLong();
    }

    /** Some of what has no vector: topics, then the parts of some episodes. */
    Batch next(int size) {
        var parameters = Map.<String, Object>of("size", size);
        var topics =
                statements.rows(TOPICS, parameters).stream()
                        .map(row -> row.as(Text.class))
                        .toList();
        if (!topics.isEmpty()) {
            return new Batch(List.of(), topics);
        }
        return statements.rows(PARTS, parameters).getFirst().as(Batch.class);
    }

    /**
     * Keeps vectors; a text that is another one meanwhile stays without.
     *
     * @return whether any was kept
     */
    boolean set(List<Map<String, Object>> rows) {
        var parameters = Map.of("model", SentenceEmbeddings.model(), "rows", rows);
        return changes.apply(
                transaction ->
                        transaction.rows(SET, parameters).getFirst().get("changed").asLong() > 0);
    }

    /** Marks those of the episodes that lack no vector; no answer depends on that. */
    void finish(List<String> episodes) {
        write(FINISH, Map.of("ids", episodes, "model", SentenceEmbeddings.model()));
    }

    /** From now on no vector counts, also after a restart. */
    void beginForgetting() {
        changes.apply(transaction -> transaction.run(BEGIN_FORGETTING, Map.of()));
    }

    /** Takes out some vectors and answers whether there were any. */
    boolean forgetSome() {
        var forgotten = write(FORGET, Map.of("size", FORGOTTEN_AT_A_TIME));
        if (forgotten != null && forgotten.get("forgotten").asLong() > 0) {
            return true;
        }
        write(END_FORGETTING, Map.of());
        return false;
    }

    private @Nullable Value write(String statement, Map<String, Object> parameters) {
        return transactions.write(running -> running.rows(statement, parameters)).stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * What to work on next.
     *
     * @param episodes those that the texts are parts of; none for topics
     */
    record Batch(List<String> episodes, List<Text> texts) {

        boolean isEmpty() {
            return episodes.isEmpty() && texts.isEmpty();
        }
    }

    /** A node's text, and the explanation of a claim, empty where there is none. */
    record Text(String node, String text, String explanation) {}
}

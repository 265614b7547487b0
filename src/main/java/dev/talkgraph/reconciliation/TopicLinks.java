package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.TopicKey;
import dev.talkgraph.reconciliation.StoredNames.Touched;

import java.util.List;
import java.util.Map;

/** What follows for topics from their names and from the episodes that cover them. */
final class TopicLinks {

    private static final String ENDING_WITH = Cypher.named("ingestion/topics-ending-with");
    private static final String SET_BROADER = Cypher.named("ingestion/set-broader-topics");
    private static final String DELETE_RELATED = Cypher.named("ingestion/delete-related-topics");
    private static final String COUNT_RELATED = Cypher.named("ingestion/count-related-topics");

    private final Rows rows;

    TopicLinks(Rows rows) {
        this.rows = rows;
    }

    /** Counts anew between the topics touched, and leads them to what is broader by form. */
    void update(Touched topics) {
        if (topics.things().isEmpty()) {
            return;
        }
        var affected = rows.of(ENDING_WITH, Map.of("keys", List.copyOf(topics.keys())));
        rows.write(
                SET_BROADER,
                affected.stream()
                        .map(
                                row ->
                                        Rows.row(
                                                "id", row.get("id").asString(),
                                                "endings",
                                                        TopicKey.broader(
                                                                row.get("key").asString())))
                        .toList());
        Map<String, Object> touched =
                Map.of(
                        "touched", List.copyOf(topics.things()),
                        "regrouped", List.copyOf(topics.regrouped()));
        rows.run(DELETE_RELATED, touched);
        rows.run(COUNT_RELATED, touched);
    }
}

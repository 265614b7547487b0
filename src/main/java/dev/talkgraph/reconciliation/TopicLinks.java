package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.TopicKey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What follows for topics from their names and from the episodes that cover them. */
final class TopicLinks {

    private static final String ENDING_WITH = Cypher.named("ingestion/topics-ending-with");
    private static final String OF_GUESTS = Cypher.named("ingestion/topics-of-guests");
    private static final String SET_BROADER = Cypher.named("ingestion/set-broader-topics");
    private static final String DELETE_RELATED = Cypher.named("ingestion/delete-related-topics");
    private static final String COUNT_RELATED = Cypher.named("ingestion/count-related-topics");

    private final Rows rows;

    TopicLinks(Rows rows) {
        this.rows = rows;
    }

    /**
     * Counts anew between the topics touched, and leads them to what is broader by form.
     *
     * @param people whose regrouping changes how many guests topics share
     * @return the topics of which anything may have changed
     */
    List<String> update(Touched topics, Touched people) {
        var things = new TreeSet<>(topics.things());
        if (!people.regrouped().isEmpty()) {
            rows.of(OF_GUESTS, Map.of("ids", List.copyOf(people.regrouped())))
                    .forEach(row -> things.add(row.get("id").asString()));
        }
        if (!topics.keys().isEmpty()) {
            lead(topics.keys());
        }
        if (!things.isEmpty()) {
            Map<String, Object> touched =
                    Map.of(
                            "touched", List.copyOf(things),
                            "regrouped", List.copyOf(topics.regrouped()));
            rows.run(DELETE_RELATED, touched);
            rows.run(COUNT_RELATED, touched);
        }
        return List.copyOf(things);
    }

    private void lead(Collection<String> keys) {
        var affected = rows.of(ENDING_WITH, Map.of("keys", List.copyOf(keys)));
        rows.write(
                SET_BROADER,
                affected.stream()
                        .map(
                                row ->
                                        Rows.row(
                                                "id", row.get("id").asString(),
                                                "endings",
                                                        TopicKey.broader(
                                                                row.get("key").asString(),
                                                                row.get("name").asString())))
                        .toList());
    }
}

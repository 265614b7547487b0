package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameGroup;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The statements that move one kind of things to their groups. */
record Regrouping(String upsert, String moveEdges, String name, String deleteUnnamed) {

    static Regrouping of(String things) {
        return new Regrouping(
                Cypher.named("ingestion/upsert-" + things),
                Cypher.named("ingestion/move-edges-of-" + things),
                Cypher.named("ingestion/name-" + things),
                Cypher.named("ingestion/delete-unnamed-" + things));
    }

    /**
     * Names the groups, leads aliases to them with their edges, and removes what has no name left.
     *
     * @param moved an {@code alias} and its new {@code target} a row
     * @param checked ids of things that may have lost their last name
     */
    void run(
            Rows rows,
            List<NameGroup> groups,
            List<Map<String, Object>> moved,
            Collection<String> checked) {
        rows.write(
                upsert,
                groups.stream()
                        .map(
                                group ->
                                        Rows.row(
                                                "id",
                                                group.id(),
                                                "name",
                                                group.name(),
                                                "key",
                                                group.key()))
                        .toList());
        rows.write(moveEdges, moved);
        rows.write(name, moved);
        if (!checked.isEmpty()) {
            rows.run(deleteUnnamed, Map.of("ids", List.copyOf(checked)));
        }
    }
}

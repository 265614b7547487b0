package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reconciliation.Neighbourhood.Pair;
import dev.talkgraph.relations.Assertion;
import dev.talkgraph.relations.ClaimKeys;
import dev.talkgraph.relations.ClaimRelations;
import dev.talkgraph.relations.Relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the claims of rewritten episodes stand to those of others, within one transaction. */
final class ClaimLinks {

    private static final String OF_EPISODES = Cypher.named("ingestion/claim-keys-of-episodes");
    private static final String BESIDE = Cypher.named("ingestion/claim-keys-beside");
    private static final String BETWEEN = Cypher.named("ingestion/claim-keys-between");
    private static final String ASSERTIONS = Cypher.named("ingestion/assertions");
    private static final String OF_CLAIMS = Cypher.named("ingestion/relations-of-claims");
    private static final String CREATE = Cypher.named("ingestion/create-relations");
    private static final String DELETE = Cypher.named("ingestion/delete-relations");

    private final Rows rows;

    ClaimLinks(Rows rows) {
        this.rows = rows;
    }

    /** The places of the claims of episodes that are about to be taken out. */
    SortedSet<String> keysOf(Collection<String> episodes) {
        return episodes.isEmpty()
                ? new TreeSet<>()
                : rows.column("key", OF_EPISODES, Map.of("ids", List.copyOf(episodes)));
    }

    /**
     * Relates claims to those they now stand near, and no longer to those they do not. What else
     * the graph holds stays as it is.
     *
     * @param left places that claims were taken from, perhaps to be put there again
     * @param taken places that claims were put at
     */
    void update(SortedSet<String> left, SortedSet<String> taken) {
        var touched = new TreeSet<>(left);
        touched.addAll(taken);
        if (touched.isEmpty()) {
            return;
        }
        var near = new TreeSet<Pair>();
        var crowded = new TreeSet<String>();
        for (var row : rows.of(BESIDE, parameters(places(touched)))) {
            var place = row.as(Neighbourhood.class);
            near.addAll(place.pairs());
            if (!left.contains(place.key())) {
                crowded.addAll(place.crowded());
            }
        }
        separate(crowded);
        relate(near);
    }

    private static List<Map<String, Object>> places(SortedSet<String> keys) {
        return keys.stream()
                .map(
                        key -> {
                            var shelf = ClaimKeys.shelf(key);
                            return Rows.row(
                                    "key", key, "shelf", shelf, "end", ClaimKeys.behind(shelf));
                        })
                .toList();
    }

    private static Map<String, Object> parameters(List<Map<String, Object>> places) {
        return Map.of("rows", places, "width", Neighbourhood.WIDTH);
    }

    private void relate(SortedSet<Pair> near) {
        var ids = new TreeSet<String>();
        near.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        var assertions = assertions(ids);
        var relations = new ClaimRelations();
        rows.write(
                CREATE,
                near.stream()
                        .flatMap(
                                pair ->
                                        relations
                                                .between(
                                                        of(assertions, pair.one()),
                                                        of(assertions, pair.other()))
                                                .stream())
                        .map(ClaimLinks::row)
                        .toList());
    }

    private static Map<String, Object> row(Relation relation) {
        return Rows.row(
                "kind", relation.kind().name(),
                "from", relation.from(),
                "to", relation.to(),
                "edge",
                        Rows.row(
                                "id", relation.id(),
                                "score", relation.score(),
                                "reason", relation.reason(),
                                "status", relation.status().name()));
    }

    /** Takes out relations of claims between which too many others came to stand. */
    private void separate(SortedSet<String> crowded) {
        if (crowded.isEmpty()) {
            return;
        }
        var related =
                rows.of(OF_CLAIMS, Map.of("ids", List.copyOf(crowded))).stream()
                        .map(row -> Pair.of(row.get("from").asString(), row.get("to").asString()))
                        .toList();
        if (related.isEmpty()) {
            return;
        }
        var ids = new TreeSet<String>();
        related.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        var assertions = assertions(ids);
        var shared = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < related.size(); at++) {
            var pair = related.get(at);
            shared.addAll(shared(at, of(assertions, pair.one()), of(assertions, pair.other())));
        }
        var apart = new ArrayList<Map<String, Object>>();
        for (var row : rows.of(BETWEEN, parameters(shared))) {
            if (row.get("between").asInt() >= Neighbourhood.WIDTH) {
                var pair = related.get(row.get("relation").asInt());
                apart.add(Rows.row("from", pair.one(), "to", pair.other()));
            }
        }
        rows.write(DELETE, apart);
    }

    /** The places of two claims on the shelves that both stand on. */
    private static List<Map<String, Object>> shared(int at, Assertion one, Assertion other) {
        var shelves = new TreeMap<String, String>();
        ClaimKeys.of(one).forEach(key -> shelves.put(ClaimKeys.shelf(key), key));
        var shared = new ArrayList<Map<String, Object>>();
        for (var key : ClaimKeys.of(other)) {
            var beside = shelves.get(ClaimKeys.shelf(key));
            if (beside != null) {
                var isLow = beside.compareTo(key) < 0;
                shared.add(
                        Rows.row(
                                "relation", at,
                                "low", isLow ? beside : key,
                                "high", isLow ? key : beside));
            }
        }
        return shared;
    }

    private Map<String, Assertion> assertions(Collection<String> ids) {
        var assertions = new TreeMap<String, Assertion>();
        if (!ids.isEmpty()) {
            for (var row : rows.of(ASSERTIONS, Map.of("ids", List.copyOf(ids)))) {
                assertions.put(row.get("id").asString(), row.as(Assertion.class));
            }
        }
        return assertions;
    }

    private static Assertion of(Map<String, Assertion> assertions, String id) {
        return Objects.requireNonNull(assertions.get(id));
    }
}

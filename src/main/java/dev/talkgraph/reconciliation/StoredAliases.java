package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameForm;
import dev.talkgraph.identity.NameKind;

import org.neo4j.driver.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The aliases of the graph with the counts of their spellings, within one transaction. */
final class StoredAliases {

    private static final String BY_ID = Cypher.named("ingestion/stored-aliases");
    private static final String IN_BLOCKS = Cypher.named("ingestion/aliases-in-blocks");
    private static final String UPSERT = Cypher.named("ingestion/upsert-aliases");
    private static final String DELETE = Cypher.named("ingestion/delete-aliases");
    private static final String THINGS = Cypher.named("ingestion/things-of-aliases");

    private final Rows rows;

    StoredAliases(Rows rows) {
        this.rows = rows;
    }

    SortedMap<String, StoredAlias> byId(NameKind kind, Collection<String> ids) {
        var found = new TreeMap<String, StoredAlias>();
        if (!ids.isEmpty()) {
            for (var row : rows.of(BY_ID, Map.of("kind", kind.name(), "ids", List.copyOf(ids)))) {
                found.put(row.get("id").asString(), alias(kind, row));
            }
        }
        return found;
    }

    /** The aliases as they are after a change of their counts, those that are new too. */
    static SortedMap<String, StoredAlias> counted(
            NameKind kind,
            SortedMap<String, StoredAlias> before,
            SortedMap<String, SortedMap<String, Long>> changes) {
        var after = new TreeMap<String, StoredAlias>();
        changes.forEach(
                (id, change) -> {
                    var old = before.getOrDefault(id, unseen(kind, id));
                    after.put(id, old.counting(change));
                });
        return after;
    }

    private static StoredAlias unseen(NameKind kind, String id) {
        return new StoredAlias(new NameForm(kind, id, new TreeMap<>()), "", "");
    }

    /** All aliases of blocks, and what each names at present. */
    List<Named> inBlocks(NameKind kind, SortedSet<String> blocks) {
        var parameters = Map.<String, Object>of("kind", kind.name(), "blocks", List.copyOf(blocks));
        return rows.of(IN_BLOCKS, parameters).stream()
                .map(row -> new Named(alias(kind, row), row.get("names").asString("")))
                .toList();
    }

    /** Keeps aliases that are used, deletes the others and gives the ids of what those named. */
    SortedSet<String> save(NameKind kind, Collection<StoredAlias> aliases) {
        var kept = new ArrayList<Map<String, Object>>();
        var unused = new ArrayList<String>();
        for (var alias : aliases) {
            if (alias.isUnused()) {
                unused.add(alias.form().id());
            } else {
                kept.add(row(alias));
            }
        }
        if (!kept.isEmpty()) {
            rows.run(UPSERT, Map.of("kind", kind.name(), "rows", kept));
        }
        return unused.isEmpty()
                ? new TreeSet<>()
                : rows.column("names", DELETE, Map.of("kind", kind.name(), "ids", unused));
    }

    /** Ids of what aliases name. */
    SortedSet<String> things(NameKind kind, Collection<String> aliases) {
        return rows.column(
                "id", THINGS, Map.of("kind", kind.name(), "aliases", List.copyOf(aliases)));
    }

    private static StoredAlias alias(NameKind kind, Value row) {
        var spellings = row.get("spellings").asList(Value::asString);
        var counts = row.get("counts").asList(Value::asLong);
        var counted = new TreeMap<String, Long>();
        for (int i = 0; i < spellings.size(); i++) {
            counted.put(spellings.get(i), counts.get(i));
        }
        return new StoredAlias(
                new NameForm(kind, row.get("id").asString(), counted),
                row.get("block").asString(""),
                row.get("expansion").asString(""));
    }

    private static Map<String, Object> row(StoredAlias alias) {
        return Rows.row(
                "id", alias.form().id(),
                "text", alias.form().textOrId(),
                "spellings", List.copyOf(alias.form().spellings().keySet()),
                "counts", List.copyOf(alias.form().spellings().values()),
                "tokens", " " + String.join(" ", alias.words()) + " ",
                "expansion", alias.expansion().isEmpty() ? null : alias.expansion(),
                "block", alias.block());
    }

    /** An alias and the id of what it names; empty when it names nothing yet. */
    record Named(StoredAlias alias, String names) {}
}

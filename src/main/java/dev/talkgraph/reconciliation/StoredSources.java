package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reconciliation.SourceArrival.Content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The set of sources in the graph, within one transaction. */
final class StoredSources {

    private static final String BY_ID = Cypher.named("ingestion/stored-sources");
    private static final String BY_URI = Cypher.named("ingestion/sources-by-uri");
    private static final String CONTENTS = Cypher.named("ingestion/source-contents");
    private static final String KEYS = Cypher.named("ingestion/matching-keys");
    private static final String SHARING_KEYS = Cypher.named("ingestion/sources-sharing-keys");
    private static final String DELETE = Cypher.named("ingestion/delete-sources");
    private static final String UPSERT = Cypher.named("ingestion/upsert-sources");
    private static final String UPSERT_CONTENTS = Cypher.named("ingestion/upsert-source-contents");
    private static final String SET_KEYS = Cypher.named("ingestion/set-matching-keys");
    private static final String DELETE_UNUSED_KEYS = Cypher.named("ingestion/delete-unused-keys");
    private static final String KEEP_EXTRACTOR = Cypher.named("ingestion/keep-extractor");

    private final Rows rows;

    StoredSources(Rows rows) {
        this.rows = rows;
    }

    SortedMap<String, StoredSource> byId(Collection<String> ids) {
        var found = new TreeMap<String, StoredSource>();
        for (var row : rows.of(BY_ID, Map.of("ids", List.copyOf(ids)))) {
            var source = row.as(StoredSource.class);
            found.put(source.id(), source);
        }
        return found;
    }

    SortedMap<String, String> byUri(Collection<String> uris) {
        var found = new TreeMap<String, String>();
        if (!uris.isEmpty()) {
            rows.of(BY_URI, Map.of("uris", List.copyOf(uris)))
                    .forEach(row -> found.put(row.get("uri").asString(), row.get("id").asString()));
        }
        return found;
    }

    /** Sources whole, as an episode's group names them. */
    List<SourceContent> contents(Map<String, String> ownNames) {
        var contents = new ArrayList<SourceContent>();
        for (var row : rows.of(CONTENTS, Map.of("ids", List.copyOf(ownNames.keySet())))) {
            var id = row.get("id").asString();
            contents.add(
                    new SourceContent(
                            id,
                            ownNames.getOrDefault(id, id),
                            row.get("text").asString(),
                            FactsJson.facts(row.get("facts").asString())));
        }
        return contents;
    }

    void delete(Collection<String> ids) {
        if (!ids.isEmpty()) {
            rows.run(DELETE, Map.of("ids", List.copyOf(ids)));
        }
    }

    void save(Collection<StoredSource> sources) {
        rows.write(
                UPSERT,
                sources.stream()
                        .map(
                                source ->
                                        Rows.row(
                                                "id", source.id(),
                                                "names", source.names(),
                                                "uris", source.uris(),
                                                "stated", source.stated()))
                        .toList());
    }

    void saveContents(Map<String, Content> contents) {
        var saved = new ArrayList<Map<String, Object>>();
        contents.forEach((id, content) -> saved.add(contentRow(id, content)));
        rows.write(UPSERT_CONTENTS, saved);
    }

    private static Map<String, Object> contentRow(String id, Content content) {
        var facts = content.facts();
        return Rows.row(
                "id", id,
                "format", facts.format(),
                "sentOn", facts.sentOn(),
                "language", facts.language(),
                "statement", FactsJson.of(facts.statement()),
                "guests", guestsOf(facts),
                "announced", facts.announced(),
                "extractor", facts.extractor(),
                "json", FactsJson.of(facts),
                "text", content.text(),
                "document", KeptDocument.json(content.restated()));
    }

    static List<String> guestsOf(SourceFacts facts) {
        return facts.people().stream()
                .filter(person -> person.role() == Role.GUEST)
                .map(SourceFacts.PersonFact::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** All keys of these sources, of their own and of their groups. */
    SortedSet<String> keysOf(Collection<String> ids) {
        var keys = new TreeSet<String>();
        if (!ids.isEmpty()) {
            rows.of(KEYS, Map.of("ids", List.copyOf(ids)))
                    .forEach(row -> keys.add(row.get("key").asString()));
        }
        return keys;
    }

    /** Ids of all sources that these keys lead to, over any number of shared keys. */
    SortedSet<String> reachableBy(Collection<String> keys) {
        var seen = new TreeSet<String>();
        var found = new TreeSet<String>();
        Set<String> ahead = new TreeSet<>(keys);
        while (!ahead.isEmpty()) {
            seen.addAll(ahead);
            var next = new TreeSet<String>();
            for (var row : rows.of(SHARING_KEYS, Map.of("keys", List.copyOf(ahead)))) {
                found.add(row.get("id").asString());
                next.addAll(row.get("keys").asList(key -> key.asString()));
            }
            next.removeAll(seen);
            ahead = next;
        }
        return found;
    }

    void setKeys(Map<String, SortedSet<String>> keysBySource) {
        var set = new ArrayList<Map<String, Object>>();
        keysBySource.forEach((id, keys) -> set.add(Rows.row("id", id, "keys", List.copyOf(keys))));
        rows.write(SET_KEYS, set);
    }

    void deleteUnusedKeys(Collection<String> keys) {
        rows.run(DELETE_UNUSED_KEYS, Map.of("keys", List.copyOf(keys)));
    }

    /** Has the graph say what made its facts, after a change that concerns these versions. */
    void keepExtractors(Collection<String> versions) {
        if (!versions.isEmpty()) {
            rows.run(
                    KEEP_EXTRACTOR,
                    Map.of("extractors", List.copyOf(versions), "supplied", SourceFacts.SUPPLIED));
        }
    }
}

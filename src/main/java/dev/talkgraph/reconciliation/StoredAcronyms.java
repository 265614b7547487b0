package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameKind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is learnt of acronyms over all episodes, within one transaction. An acronym is kept as an
 * alias whose spellings are its expansions, each counted once an episode.
 */
final class StoredAcronyms {

    private static final String WITH_WORD = Cypher.named("ingestion/topic-aliases-with-word");
    private static final String USES = Cypher.named("ingestion/uses-of-topic-aliases");

    private final Rows rows;
    private final StoredAliases aliases;

    StoredAcronyms(Rows rows, StoredAliases aliases) {
        this.rows = rows;
        this.aliases = aliases;
    }

    /** Applies changes and gives the topic aliases that hold an acronym whose meaning changed. */
    SortedSet<String> apply(NameChanges changes) {
        var expanded = changes.of(NameKind.ACRONYM);
        var perhaps = new TreeSet<>(expanded.keySet());
        perhaps.addAll(changes.of(NameKind.TOPIC).keySet());
        var before = aliases.byId(NameKind.ACRONYM, perhaps);
        var after = new TreeMap<>(before);
        after.putAll(StoredAliases.counted(NameKind.ACRONYM, before, expanded));
        if (after.isEmpty()) {
            return new TreeSet<>();
        }
        var uses = uses(after.keySet(), changes);
        after.replaceAll(
                (id, acronym) -> acronym.meaning(meaning(acronym, uses.getOrDefault(id, 0L))));
        aliases.save(NameKind.ACRONYM, after.values());
        var words = new TreeSet<String>();
        after.forEach(
                (id, acronym) -> {
                    var old = before.get(id);
                    if (!acronym.expansion().equals(old == null ? "" : old.expansion())) {
                        words.add(id);
                    }
                });
        return words.isEmpty()
                ? words
                : rows.column("id", WITH_WORD, Map.of("words", List.copyOf(words)));
    }

    /** What is taken for the meaning of those of these words that are acronyms. */
    SortedMap<String, String> meanings(Collection<StoredAlias> topics) {
        var words = new TreeSet<String>();
        topics.forEach(topic -> words.addAll(topic.words()));
        var meanings = new TreeMap<String, String>();
        aliases.byId(NameKind.ACRONYM, words)
                .forEach(
                        (id, acronym) -> {
                            if (!acronym.expansion().isEmpty()) {
                                meanings.put(id, acronym.expansion());
                            }
                        });
        return meanings;
    }

    private static String meaning(StoredAlias acronym, long uses) {
        return acronym.form().acceptedExpansion(uses).orElse("");
    }

    /** In how many episodes each acronym by itself is a topic, those about to be written too. */
    private Map<String, Long> uses(Collection<String> acronyms, NameChanges changes) {
        var uses = new TreeMap<String, Long>();
        for (var row : rows.of(USES, Map.of("ids", List.copyOf(acronyms)))) {
            uses.put(row.get("id").asString(), row.get("uses").asLong());
        }
        acronyms.forEach(id -> uses.merge(id, changes.added(NameKind.TOPIC, id), Long::sum));
        return uses;
    }
}

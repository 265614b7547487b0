package dev.talkgraph.reconciliation;

import dev.talkgraph.identity.NameKind;
import dev.talkgraph.reconciliation.StoredEpisodes.UsedName;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By how much each spelling of each alias is used more or less than before. */
final class NameChanges {

    private final Map<NameKind, SortedMap<String, SortedMap<String, Long>>> byKind =
            new TreeMap<>();

    private final Map<NameKind, Map<String, Long>> added = new TreeMap<>();

    void add(Collection<UsedName> names) {
        for (var name : names) {
            count(name, name.mentions());
            added.computeIfAbsent(name.kind(), kind -> new TreeMap<>())
                    .merge(name.alias(), 1L, Long::sum);
        }
    }

    /** How many of the episodes that were added use an alias. */
    long added(NameKind kind, String alias) {
        return added.getOrDefault(kind, Map.of()).getOrDefault(alias, 0L);
    }

    void remove(Collection<UsedName> names) {
        names.forEach(name -> count(name, -name.mentions()));
    }

    /** From each alias of a kind, changed or only used again, to the changes of its spellings. */
    SortedMap<String, SortedMap<String, Long>> of(NameKind kind) {
        return byKind.getOrDefault(kind, new TreeMap<>());
    }

    private void count(UsedName name, long mentions) {
        byKind.computeIfAbsent(name.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(name.alias(), alias -> new TreeMap<>())
                .merge(name.text(), mentions, Long::sum);
    }
}

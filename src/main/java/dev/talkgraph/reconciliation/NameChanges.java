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

    void add(Collection<UsedName> names) {
        names.forEach(name -> count(name, name.mentions()));
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

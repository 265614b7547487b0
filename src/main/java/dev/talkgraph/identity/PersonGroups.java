package dev.talkgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Which names of one block are one person's: those of one given name, unless middle initials tell
 * several people of it apart; then the name without any stands by itself. A short form of a given
 * name is no proof over episodes: father and son may be Alexander and Alex. It stays undecided.
 */
final class PersonGroups {

    private PersonGroups() {}

    static List<List<NameForm>> of(Collection<NameForm> aliases) {
        var byKey = new TreeMap<String, List<NameForm>>();
        for (var alias : aliases) {
            byKey.computeIfAbsent(name(alias).key(), key -> new ArrayList<>()).add(alias);
        }
        var people = new ArrayList<List<NameForm>>();
        byKey.values().forEach(same -> people.addAll(byInitials(same)));
        return people;
    }

    private static List<List<NameForm>> byInitials(List<NameForm> aliases) {
        var byInitials = new TreeMap<String, List<NameForm>>();
        for (var alias : aliases) {
            byInitials
                    .computeIfAbsent(name(alias).initials(), initials -> new ArrayList<>())
                    .add(alias);
        }
        var distinct = byInitials.keySet().stream().filter(initials -> !initials.isEmpty()).count();
        return distinct <= 1 ? List.of(aliases) : List.copyOf(byInitials.values());
    }

    private static PersonName name(NameForm alias) {
        return PersonName.of(alias.textOrId());
    }
}

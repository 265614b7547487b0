package dev.talkgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names of one block are one person's: those of one given name, unless middle initials tell
 * several people of it apart; then the name without any stands by itself. A short form of a given
 * name is no proof over episodes: father and son may be Alexander and Alex. It stays undecided
 * until an episode tells that both name one person, and again once anything speaks against that.
 */
final class PersonGroups {

    private final Map<String, List<NameForm>> byKey = new TreeMap<>();
    private final ToldNames told;

    private PersonGroups(Collection<NameForm> aliases, ToldNames told) {
        for (var alias : aliases) {
            byKey.computeIfAbsent(name(alias).key(), key -> new ArrayList<>()).add(alias);
        }
        this.told = told;
    }

    static List<List<NameForm>> of(Collection<NameForm> aliases, ToldNames told) {
        return new PersonGroups(aliases, told).groups();
    }

    private List<List<NameForm>> groups() {
        var parts = told.connected(byKey.keySet());
        var full = new TreeSet<String>();
        parts.forEach(full::addAll);
        full.removeIf(key -> !Nicknames.isFull(given(key)));
        var people = new ArrayList<List<NameForm>>();
        for (var part : parts) {
            var all = aliasesOf(part);
            if (part.size() > 1 && isOnePerson(part, full) && byInitials(all).size() == 1) {
                people.add(all);
            } else {
                part.forEach(key -> people.addAll(byInitials(aliasesOf(Set.of(key)))));
            }
        }
        people.removeIf(List::isEmpty);
        return people;
    }

    private List<NameForm> aliasesOf(Set<String> keys) {
        return keys.stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream()).toList();
    }

    /** Whether nothing speaks against it that connected names are one person's. */
    private boolean isOnePerson(SortedSet<String> part, SortedSet<String> full) {
        return part.stream()
                .allMatch(
                        key ->
                                part.stream().allMatch(other -> mayBeOne(key, other))
                                        && full.stream()
                                                .filter(other -> !part.contains(other))
                                                .noneMatch(other -> isShared(key, other)));
    }

    private boolean mayBeOne(String key, String other) {
        return key.equals(other)
                || Nicknames.areOne(given(key), given(other))
                        && !told.apart().contains(ToldNames.Pair.of(key, other));
    }

    /** Whether a name may as well mean somebody else of another full name. */
    private static boolean isShared(String key, String full) {
        return Nicknames.areOne(given(key), given(full));
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

    private static String given(String key) {
        return new PersonName(key, "").given();
    }
}

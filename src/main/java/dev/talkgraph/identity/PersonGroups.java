package dev.talkgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names of one block are one person's. A short form of a given name leads to the full one, a
 * name without middle initials to the one with them, unless there are two to choose from: then it
 * stands by itself.
 */
final class PersonGroups {

    private final Map<String, List<NameForm>> byGiven = new TreeMap<>();

    private PersonGroups(Collection<NameForm> aliases) {
        for (var alias : aliases) {
            byGiven.computeIfAbsent(name(alias).given(), given -> new ArrayList<>()).add(alias);
        }
    }

    static List<List<NameForm>> of(Collection<NameForm> aliases) {
        var groups = new PersonGroups(aliases);
        var people = new ArrayList<List<NameForm>>();
        var done = new HashSet<String>();
        for (var given : groups.byGiven.keySet()) {
            var forms = groups.forms(given);
            if (done.addAll(forms)) {
                people.addAll(byInitials(groups.spelled(forms)));
            }
        }
        return people;
    }

    /** All forms of a given name that is one person's: those it leads to, and they to nothing else. */
    private Set<String> forms(String given) {
        var forms = new TreeSet<>(Set.of(given));
        if (isClear(given)) {
            related(given).stream().filter(this::isClear).forEach(forms::add);
        }
        return forms;
    }

    /** Whether all names that a given name may be are one among themselves. */
    private boolean isClear(String given) {
        var related = related(given);
        return related.stream()
                .allMatch(one -> related.stream().allMatch(other -> Nicknames.areOne(one, other)));
    }

    private List<String> related(String given) {
        return byGiven.keySet().stream().filter(other -> Nicknames.areOne(given, other)).toList();
    }

    private List<NameForm> spelled(Set<String> forms) {
        return byGiven.entrySet().stream()
                .filter(entry -> forms.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
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

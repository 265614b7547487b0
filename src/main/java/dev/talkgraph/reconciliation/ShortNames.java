package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.Role;
import dev.talkgraph.identity.PersonName;
import dev.talkgraph.identity.ToldNames.Pair;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** Leads the short names that an episode's sources use to the people whom they mean there. */
final class ShortNames {

    private final NamedPeople people;

    private ShortNames(NamedPeople people) {
        this.people = people;
    }

    /**
     * Leads names.
     *
     * @param written pairs of one person's names, as a source writes them side by side
     */
    static void lead(NamedPeople people, SortedSet<Pair> written) {
        var names = new ShortNames(people);
        written.forEach(names::leadMentioned);
        names.leadToGuests();
        names.leadBareNamesToFullOnes();
    }

    /** Somebody only mentioned by one of the names is whoever goes by the other one. */
    private void leadMentioned(Pair pair) {
        if (people.has(pair.name()) && people.has(pair.other())) {
            if (people.roleOf(pair.name()) == Role.MENTIONED) {
                people.lead(pair.name(), pair.other());
            } else if (people.roleOf(pair.other()) == Role.MENTIONED) {
                people.lead(pair.other(), pair.name());
            }
        }
    }

    /** "Jim Brandt" is the guest James Brandt, if there is only one whom the name fits. */
    private void leadToGuests() {
        for (var key : people.keys()) {
            var guests = people.has(key) ? guestsOtherwiseNamed(key) : List.<String>of();
            if (guests.size() == 1
                    && !(people.roleOf(key) == Role.GUEST && isTold(key, guests.getFirst()))) {
                people.lead(key, guests.getFirst());
            }
        }
    }

    private List<String> guestsOtherwiseNamed(String key) {
        var name = new PersonName(key, "");
        return name.isBare() || people.roleOf(key) == Role.HOST
                ? List.of()
                : people.guests().stream()
                        .filter(other -> !other.equals(key))
                        .filter(other -> name.mayBe(new PersonName(other, "")))
                        .filter(
                                other ->
                                        people.roleOf(key) == Role.MENTIONED
                                                || people.areApart(key, other))
                        .toList();
    }

    /** Whether of two names the first tells more: it is heard more, written more, or longer. */
    private boolean isTold(String key, String other) {
        return Comparator.comparing(this::words)
                        .thenComparing(this::mentions)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder())
                        .compare(key, other)
                > 0;
    }

    private int words(String key) {
        return people.said(key).stream().mapToInt(said -> said.fact().words()).sum();
    }

    private long mentions(String key) {
        return people.said(key).stream().mapToLong(said -> said.fact().mentions()).sum();
    }

    private void leadBareNamesToFullOnes() {
        for (var key : people.keys()) {
            people.fullNameOf(key).ifPresent(full -> people.lead(key, full));
        }
    }
}

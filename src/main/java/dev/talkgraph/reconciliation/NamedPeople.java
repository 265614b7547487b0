package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.identity.PersonName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the sources of one episode say of people, by the keys of the names they use. */
final class NamedPeople {

    private final Map<String, List<Said>> byKey = new TreeMap<>();

    /** From names that nobody goes by here to those that they mean. */
    private final Map<String, String> ledTo = new TreeMap<>();

    void add(SourceContent source, PersonFact fact) {
        byKey.computeIfAbsent(PersonName.of(fact.name()).key(), key -> new ArrayList<>())
                .add(new Said(source, fact));
    }

    /** The names that people go by here, in the order of the alphabet. */
    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Whether a name means somebody here, be it that it is led to another one. */
    boolean isUsed(String key) {
        return byKey.containsKey(key) || ledTo.containsKey(key);
    }

    List<Said> said(String key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    Role roleOf(String key) {
        return said(key).stream()
                .map(said -> said.fact.role())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<String> guests() {
        return byKey.keySet().stream().filter(key -> roleOf(key) == Role.GUEST).toList();
    }

    /** Whether no source has both. */
    boolean areApart(String key, String other) {
        var sources = said(key).stream().map(said -> said.source.id()).toList();
        return said(other).stream().noneMatch(said -> sources.contains(said.source.id()));
    }

    /** Has a name mean whom another one means; it names nobody by itself from now on. */
    void lead(String key, String full) {
        var moved = Objects.requireNonNull(byKey.remove(key));
        said(full).addAll(moved.stream().map(said -> said.as(full)).toList());
        ledTo.put(key, full);
    }

    /** The key of the person whom a name means here. */
    Optional<String> keyOf(String name) {
        var written = PersonName.of(name).key();
        var key = ledTo.getOrDefault(written, written);
        return byKey.containsKey(key) ? Optional.of(key) : fullNameOf(key);
    }

    /** "Levine" is Sergey Levine where one person here has that name and takes part. */
    Optional<String> fullNameOf(String key) {
        var name = new PersonName(key, "");
        if (!name.isBare()) {
            return Optional.empty();
        }
        var full =
                byKey.keySet().stream()
                        .filter(other -> !other.equals(key))
                        .filter(other -> name.isPartOf(new PersonName(other, "")))
                        .filter(other -> roleOf(other) != Role.MENTIONED)
                        .toList();
        return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
    }

    /** What one source says of a person; a name led to another one names nobody by itself. */
    record Said(SourceContent source, PersonFact fact, boolean isNaming) {

        Said(SourceContent source, PersonFact fact) {
            this(source, fact, true);
        }

        Said as(String fullName) {
            return new Said(source, fact, key().equals(fullName));
        }

        /** The key of the name that the source uses. */
        String key() {
            return PersonName.of(fact.name()).key();
        }

        Name asName() {
            return Name.of(fact.name(), Math.max(1, fact.mentions()));
        }

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }
    }
}

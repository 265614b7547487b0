package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.EpisodeFacts.Participation;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.identity.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The people of one episode: every name its sources use led to one of them. */
final class EpisodePeople {

    private final Map<String, List<Said>> byKey = new TreeMap<>();

    /** From names that nobody goes by here to those that they mean. */
    private final Map<String, String> ledTo = new TreeMap<>();

    private final Transcripts transcripts;

    private EpisodePeople(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /**
     * Leads every name to a person.
     *
     * @param heard from a source to the guests its opening words present, as its file names spell
     *     them: they are guests where no source itself names one
     */
    static EpisodePeople of(
            List<SourceContent> sources,
            Transcripts transcripts,
            Map<String, ? extends Set<String>> heard) {
        var people = new EpisodePeople(transcripts);
        sources.forEach(
                source -> source.facts().people().forEach(person -> people.add(source, person)));
        if (people.guests().isEmpty()) {
            sources.forEach(
                    source ->
                            HeardGuests.of(source, heard.get(source.id()))
                                    .forEach(guest -> people.add(source, guest)));
        }
        people.leadShortNamesToGuests();
        people.leadBareNamesToFullOnes();
        sources.forEach(people::addThoseOnlyNamedByFacts);
        return people;
    }

    /** The alias of the person whom a name means here. */
    Optional<String> aliasOf(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(this::keyOf).map(key -> naming(key).alias());
    }

    /** The alias of the only guest, where there is one and no more. */
    Optional<String> soleGuest() {
        var guests = guests();
        return guests.size() == 1 ? Optional.of(guests.getFirst()) : Optional.empty();
    }

    /** Whether an alias is a guest's. */
    boolean isGuest(String alias) {
        return guests().contains(alias);
    }

    private List<String> guests() {
        return byKey.keySet().stream()
                .filter(key -> roleOf(key) == Role.GUEST)
                .map(key -> naming(key).alias())
                .toList();
    }

    List<Participation> participations() {
        return byKey.keySet().stream()
                .map(this::participation)
                .sorted(Comparator.comparing(person -> person.name().alias()))
                .toList();
    }

    boolean isNamed(String key) {
        return byKey.containsKey(key);
    }

    private void add(SourceContent source, PersonFact fact) {
        byKey.computeIfAbsent(PersonName.of(fact.name()).key(), key -> new ArrayList<>())
                .add(new Said(source, fact));
    }

    /** "Jim Brandt" is the guest James Brandt, if there is only one whom the name fits. */
    private void leadShortNamesToGuests() {
        for (var key : List.copyOf(byKey.keySet())) {
            var guests = byKey.containsKey(key) ? guestsOtherwiseNamed(key) : List.<String>of();
            if (guests.size() == 1
                    && !(roleOf(key) == Role.GUEST && isTold(key, guests.getFirst()))) {
                lead(key, guests.getFirst());
            }
        }
    }

    private List<String> guestsOtherwiseNamed(String key) {
        var name = new PersonName(key, "");
        return name.isBare() || roleOf(key) == Role.HOST
                ? List.of()
                : byKey.keySet().stream()
                        .filter(other -> !other.equals(key) && roleOf(other) == Role.GUEST)
                        .filter(other -> name.mayBe(new PersonName(other, "")))
                        .filter(other -> roleOf(key) == Role.MENTIONED || areApart(key, other))
                        .toList();
    }

    /** Whether no source has both. */
    private boolean areApart(String key, String other) {
        var sources = said(key).stream().map(said -> said.source.id()).toList();
        return said(other).stream().noneMatch(said -> sources.contains(said.source.id()));
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
        return said(key).stream().mapToInt(said -> said.fact.words()).sum();
    }

    private long mentions(String key) {
        return said(key).stream().mapToLong(said -> said.fact.mentions()).sum();
    }

    private void lead(String key, String full) {
        var moved = Objects.requireNonNull(byKey.remove(key));
        said(full).addAll(moved.stream().map(said -> said.as(full)).toList());
        ledTo.put(key, full);
    }

    /** "Levine" is Sergey Levine where one person here has that name and takes part. */
    private void leadBareNamesToFullOnes() {
        for (var key : List.copyOf(byKey.keySet())) {
            var full = fullNameOf(key).orElse(key);
            if (!full.equals(key)) {
                lead(key, full);
            }
        }
    }

    private void addThoseOnlyNamedByFacts(SourceContent source) {
        var claims = source.facts().claims().stream().flatMap(claim -> claim.madeBy().stream());
        var quotes =
                source.facts().quotes().stream()
                        .flatMap(quote -> Stream.ofNullable(quote.saidBy()));
        Stream.concat(claims, quotes)
                .distinct()
                .filter(name -> keyOf(name).isEmpty())
                .forEach(name -> add(source, mentioned(name)));
    }

    private static PersonFact mentioned(String name) {
        return new PersonFact(name, Role.MENTIONED, null, 1, 0, 0, 0, List.of());
    }

    private Optional<String> keyOf(String name) {
        var written = PersonName.of(name).key();
        var key = ledTo.getOrDefault(written, written);
        return byKey.containsKey(key) ? Optional.of(key) : fullNameOf(key);
    }

    private Optional<String> fullNameOf(String key) {
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

    private List<Said> said(String key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    private Role roleOf(String key) {
        return said(key).stream()
                .map(said -> said.fact.role())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Name> spellings(String key) {
        return Names.bySlug(said(key).stream().filter(Said::isNaming).map(Said::asName));
    }

    private Name naming(String key) {
        return spellings(key).stream()
                .min(
                        Comparator.comparing(Name::mentions)
                                .reversed()
                                .thenComparing(name -> -name.text().length())
                                .thenComparing(Name::alias))
                .orElseThrow();
    }

    private Participation participation(String key) {
        var said = said(key);
        var mentions = said.stream().mapToLong(one -> one.fact.mentions()).sum();
        var name = naming(key);
        var speaking = speaking(said);
        return new Participation(
                new Name(name.alias(), name.text(), mentions),
                spellings(key),
                roleOf(key),
                said.stream()
                        .map(one -> one.fact.description())
                        .filter(Objects::nonNull)
                        .min(
                                Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElse(null),
                speaking.stream().mapToInt(PersonFact::words).max().orElse(0),
                speaking.stream().mapToInt(PersonFact::turns).max().orElse(0),
                speaking.stream().mapToDouble(PersonFact::speakingSeconds).max().orElse(0),
                said.stream().flatMap(Said::places).min(Wording.ORDER).orElse(null));
    }

    /** How much somebody spoke is what the transcript that tells most says, if it hears them at all. */
    private List<PersonFact> speaking(List<Said> said) {
        var preferred =
                said.stream()
                        .filter(one -> transcripts.isPreferred(one.source) && one.fact.words() > 0)
                        .map(Said::fact)
                        .toList();
        return preferred.isEmpty() ? said.stream().map(Said::fact).toList() : preferred;
    }

    /** What one source says of a person; a bare name led to a full one names nobody by itself. */
    private record Said(SourceContent source, PersonFact fact, boolean isNaming) {

        Said(SourceContent source, PersonFact fact) {
            this(source, fact, true);
        }

        Said as(String fullName) {
            return new Said(source, fact, PersonName.of(fact.name()).key().equals(fullName));
        }

        Name asName() {
            return Name.of(fact.name(), Math.max(1, fact.mentions()));
        }

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }
    }
}

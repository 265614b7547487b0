package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Likeness;
import dev.talkgraph.episode.EpisodeFacts.Name;
import dev.talkgraph.episode.EpisodeFacts.Participation;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.identity.ToldNames.Pair;
import dev.talkgraph.reconciliation.NamedPeople.Said;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The people of one episode: every name its sources use led to one of them. */
final class EpisodePeople {

    private final NamedPeople named = new NamedPeople();
    private final Transcripts transcripts;
    private List<Likeness> likeNames = List.of();

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
                source ->
                        source.facts()
                                .people()
                                .forEach(person -> people.named.add(source, person)));
        if (people.named.guests().isEmpty()) {
            sources.forEach(
                    source ->
                            HeardGuests.of(source, heard.get(source.id()))
                                    .forEach(guest -> people.named.add(source, guest)));
        }
        var written = new TreeSet<>(Pair.ORDER);
        sources.forEach(
                source -> written.addAll(WrittenNicknames.in(source.text(), people.named::isUsed)));
        ShortNames.lead(people.named, written);
        sources.forEach(people::addThoseOnlyNamedByFacts);
        people.likeNames = LikeNames.of(sources, people.named, written);
        return people;
    }

    /** The alias of the person whom a name means here. */
    Optional<String> aliasOf(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(named::keyOf).map(key -> naming(key).alias());
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
        return named.guests().stream().map(key -> naming(key).alias()).toList();
    }

    List<Participation> participations() {
        return named.keys().stream()
                .map(this::participation)
                .sorted(Comparator.comparing(person -> person.name().alias()))
                .toList();
    }

    /** What the episode tells of names that may be one person's. */
    List<Likeness> likeNames() {
        return likeNames;
    }

    boolean isNamed(String key) {
        return named.has(key);
    }

    private void addThoseOnlyNamedByFacts(SourceContent source) {
        var claims = source.facts().claims().stream().flatMap(claim -> claim.madeBy().stream());
        var quotes =
                source.facts().quotes().stream()
                        .flatMap(quote -> Stream.ofNullable(quote.saidBy()));
        Stream.concat(claims, quotes)
                .distinct()
                .filter(name -> named.keyOf(name).isEmpty())
                .forEach(name -> named.add(source, mentioned(name)));
    }

    private static PersonFact mentioned(String name) {
        return new PersonFact(name, Role.MENTIONED, null, 1, 0, 0, 0, List.of());
    }

    private List<Name> spellings(String key) {
        return Names.bySlug(named.said(key).stream().filter(Said::isNaming).map(Said::asName));
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
        var said = named.said(key);
        var mentions = said.stream().mapToLong(one -> one.fact().mentions()).sum();
        var name = naming(key);
        var speaking = speaking(said);
        return new Participation(
                new Name(name.alias(), name.text(), mentions),
                spellings(key),
                named.roleOf(key),
                said.stream()
                        .map(one -> one.fact().description())
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
                        .filter(
                                one ->
                                        transcripts.isPreferred(one.source())
                                                && one.fact().words() > 0)
                        .map(Said::fact)
                        .toList();
        return preferred.isEmpty() ? said.stream().map(Said::fact).toList() : preferred;
    }
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Likeness;
import dev.talkgraph.episode.Role;
import dev.talkgraph.identity.PersonName;
import dev.talkgraph.identity.ToldNames.Pair;
import dev.talkgraph.reconciliation.NamedPeople.Said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one episode tells of two names that may be one person's. Two names are one person's where the
 * sources that know all its guests call one guest by the one and by the other, where its title calls
 * its only guest by the other, and where a text writes one beside the other. They are two people's
 * where the episode has both.
 */
final class LikeNames {

    /** The most names of one block that are compared; nobody's episode has as many. */
    private static final int MOST = 50;

    private static final Pattern PARTS = Pattern.compile("[:|]|\\s[-–—]\\s");

    /** An episode's number, "with". */
    private static final Pattern OPENING = Pattern.compile("^\\W*(?:\\d+\\W+)?(?:with\\s)?");

    private final List<SourceContent> sources;
    private final NamedPeople people;
    private final Set<String> knowing;
    private final SortedSet<Pair> one = new TreeSet<>(Pair.ORDER);

    private LikeNames(List<SourceContent> sources, NamedPeople people) {
        this.sources = sources;
        this.people = people;
        this.knowing = knowing();
    }

    static List<Likeness> of(
            List<SourceContent> sources, NamedPeople people, SortedSet<Pair> written) {
        var names = new LikeNames(sources, people);
        names.one.addAll(written);
        people.guests().forEach(names::addCalled);
        names.addTitled();
        return Stream.concat(
                        names.one.stream().map(pair -> likeness(pair, true)),
                        names.apart().map(pair -> likeness(pair, false)))
                .toList();
    }

    private static Likeness likeness(Pair pair, boolean areOne) {
        return new Likeness(pair.name(), pair.other(), areOne);
    }

    /** The other names by which sources that know all guests call this one. */
    private void addCalled(String guest) {
        if (called(guest, guest)) {
            people.said(guest).stream()
                    .map(Said::key)
                    .distinct()
                    .filter(key -> isLike(key, guest) && called(guest, key))
                    .forEach(key -> one.add(Pair.of(key, guest)));
        }
    }

    private boolean called(String guest, String name) {
        return people.said(guest).stream()
                .filter(said -> said.key().equals(name) && said.fact().role() == Role.GUEST)
                .anyMatch(said -> knowing.contains(said.source().id()));
    }

    /** The sources that name all guests: they leave no room for one more. */
    private Set<String> knowing() {
        var counts = new TreeMap<String, Integer>();
        for (var guest : people.guests()) {
            people.said(guest).stream()
                    .filter(said -> said.fact().role() == Role.GUEST)
                    .map(said -> said.source().id())
                    .distinct()
                    .forEach(source -> counts.merge(source, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < people.guests().size());
        return counts.keySet();
    }

    private static boolean isLike(String key, String guest) {
        return !key.equals(guest)
                && !new PersonName(key, "").isBare()
                && new PersonName(key, "").mayBe(new PersonName(guest, ""));
    }

    /** "Jim Brandt: Bridges" is about the only guest, James Brandt, if it does not name him so too. */
    private void addTitled() {
        if (people.guests().size() != 1) {
            return;
        }
        var guest = people.guests().getFirst();
        for (var source : sources) {
            var title = source.facts().statement().title();
            var names = title == null ? List.<String>of() : namesIn(title);
            if (!names.contains(guest)) {
                names.stream()
                        .filter(name -> isLike(name, guest) && !people.has(name))
                        .forEach(name -> one.add(Pair.of(name, guest)));
            }
        }
    }

    /** The parts of a title that may be nothing but a name. */
    private static List<String> namesIn(String title) {
        return PARTS.splitAsStream(title)
                .map(part -> PersonName.of(OPENING.matcher(part).replaceFirst("")).key())
                .toList();
    }

    /** The names of people who are like each other and two here. */
    private Stream<Pair> apart() {
        var blocks = new TreeMap<String, List<PersonName>>();
        for (var key : people.keys()) {
            var name = new PersonName(key, "");
            blocks.computeIfAbsent(name.block(), block -> new ArrayList<>()).add(name);
        }
        return blocks.values().stream().flatMap(LikeNames::pairs);
    }

    private static Stream<Pair> pairs(List<PersonName> names) {
        var some = names.subList(0, Math.min(MOST, names.size()));
        return some.stream()
                .flatMap(
                        name ->
                                some.stream()
                                        .filter(other -> name.key().compareTo(other.key()) < 0)
                                        .filter(name::mayBe)
                                        .map(other -> Pair.of(name.key(), other.key())));
    }
}

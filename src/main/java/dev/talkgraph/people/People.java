package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.people.Speakers.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The people of a document as facts: those who take part, and those whom it names in full. */
public final class People {

    private static final int MOST_PLACES = 20;
    private static final int FARTHEST_LABEL = 500;

    private final EpisodeDocument document;
    private final Cast cast;
    private final List<Speaker> speakers;
    private final List<Passage> places;

    private People(EpisodeDocument document, Cast cast) {
        this.document = document;
        this.cast = cast;
        this.speakers = Speakers.of(document.text(), document.turns());
        this.places = places(document);
    }

    public static List<PersonFact> of(EpisodeDocument document, Cast cast) {
        return new People(document, cast).facts();
    }

    private List<PersonFact> facts() {
        var named = NameCounts.of(document.text(), places, cast);
        var presenting = presenting();
        var people = new ArrayList<PersonFact>();
        cast.roles()
                .forEach(
                        (name, role) -> {
                            var where = named.getOrDefault(name, List.of());
                            people.add(person(name, role, description(presenting, name), where));
                        });
        var withoutSpeakers = !document.turns().isEmpty() && speakers.isEmpty();
        if (!withoutSpeakers) {
            people.addAll(Mentioned.in(document.text(), places, cast));
        }
        return people;
    }

    private PersonFact person(
            String name, Role role, @Nullable String description, List<Passage> named) {
        var spoken =
                speakers.stream()
                        .filter(speaker -> name.equals(cast.labels().get(speaker.label())))
                        .toList();
        var seconds = spoken.stream().mapToDouble(Speaker::seconds).sum();
        return new PersonFact(
                name,
                role,
                description,
                named.size(),
                spoken.stream().mapToInt(Speaker::words).sum(),
                spoken.stream().mapToInt(Speaker::turns).sum(),
                Math.round(seconds * 1000) / 1000.0,
                evidence(name, spoken, named));
    }

    private @Nullable String description(List<Passage> presenting, String name) {
        var others = cast.with(Role.GUEST).stream().filter(other -> !other.equals(name)).toList();
        return Introductions.of(document.text(), presenting, name, others).orElse(null);
    }

    /** Where the page's structure, a label or the words name the person. */
    private List<Passage> evidence(String name, List<Speaker> spoken, List<Passage> named) {
        var structure =
                document.people().stream()
                        .filter(person -> person.name().equals(name))
                        .map(EpisodeDocument.NamedPerson::place);
        var labels = spoken.stream().map(speaker -> label(document.text(), speaker));
        return Stream.concat(Stream.concat(structure, labels), named.stream())
                .sorted(Comparator.comparingInt(Passage::start))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static Passage label(String text, Speaker speaker) {
        var turn = speaker.first();
        var label = turn.speaker() == null ? "" : turn.speaker();
        var from = Math.max(0, turn.start() - FARTHEST_LABEL);
        var at = text.substring(from, turn.start()).lastIndexOf(label);
        return at >= 0
                ? new Passage(null, from + at, from + at + label.length())
                : new Passage(null, turn.start(), turn.end());
    }

    /** The words of hosts and of a transcript's preview: where guests are presented. */
    private List<Passage> presenting() {
        var hosts = cast.with(Role.HOST);
        var passages = new ArrayList<Passage>();
        for (var turn : document.turns()) {
            if (hosts.contains(cast.speaking(turn.speaker()).orElse(""))) {
                passages.add(new Passage(null, turn.start(), turn.end()));
            }
        }
        document.sections().stream()
                .filter(section -> section.kind() == SectionKind.TRANSCRIPT_PREVIEW)
                .forEach(section -> section.items().forEach(item -> passages.add(item.text())));
        return passages;
    }

    /** The words in which people can be named: a transcript's turns, a page's items. */
    private static List<Passage> places(EpisodeDocument document) {
        var passages = new ArrayList<Passage>();
        document.turns().forEach(turn -> passages.add(new Passage(null, turn.start(), turn.end())));
        for (var section : document.sections()) {
            if (section.kind() == SectionKind.BOILERPLATE
                    || section.kind() == SectionKind.PORTRAIT) {
                continue;
            }
            for (var item : section.items()) {
                passages.add(item.text());
                if (item.explanation() != null) {
                    passages.add(item.explanation());
                }
            }
        }
        return passages;
    }
}

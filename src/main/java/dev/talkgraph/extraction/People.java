package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.extraction.Speakers.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The people of a document as facts: those who take part, and those whom it names in full. */
final class People {

    private static final int MOST_PLACES = 20;

    private People() {}

    static List<PersonFact> of(EpisodeDocument document, Cast cast) {
        var places = passages(document);
        var counts = NameCounts.of(document.text(), places, cast);
        var speakers = Speakers.of(document.text(), document.turns());
        var people = new ArrayList<PersonFact>();
        cast.roles()
                .forEach(
                        (name, role) -> {
                            var spoken =
                                    speakers.stream()
                                            .filter(
                                                    one ->
                                                            name.equals(
                                                                    cast.labels().get(one.label())))
                                            .toList();
                            var named = counts.getOrDefault(name, List.of());
                            var presenting = presenting(document, cast);
                            var description =
                                    role == Role.MENTIONED
                                            ? null
                                            : Introductions.of(
                                                            document.text(),
                                                            presenting,
                                                            name,
                                                            others(cast, name))
                                                    .orElse(null);
                            people.add(
                                    person(
                                            name,
                                            role,
                                            description,
                                            spoken,
                                            evidence(document, name, spoken, named),
                                            named.size()));
                        });
        people.addAll(Mentioned.in(document.text(), places, cast));
        return people;
    }

    private static PersonFact person(
            String name,
            Role role,
            @Nullable String description,
            List<Speaker> spoken,
            List<Passage> evidence,
            int mentions) {
        return new PersonFact(
                name,
                role,
                description,
                mentions,
                spoken.stream().mapToInt(Speaker::words).sum(),
                spoken.stream().mapToInt(Speaker::turns).sum(),
                Math.round(spoken.stream().mapToDouble(Speaker::seconds).sum() * 1000) / 1000.0,
                evidence);
    }

    private static List<String> others(Cast cast, String name) {
        return cast.with(Role.GUEST).stream().filter(other -> !other.equals(name)).toList();
    }

    /** Where the page's structure or a label names the person, else where the words do. */
    private static List<Passage> evidence(
            EpisodeDocument document, String name, List<Speaker> spoken, List<Passage> named) {
        var structure =
                document.people().stream()
                        .filter(person -> person.name().equals(name))
                        .map(EpisodeDocument.NamedPerson::place);
        var labels = spoken.stream().map(speaker -> labelPlace(document.text(), speaker));
        var first = Stream.concat(structure, labels).toList();
        return Stream.concat(first.stream(), named.stream())
                .sorted(Comparator.comparingInt(Passage::start))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static Passage labelPlace(String text, Speaker speaker) {
        var turn = speaker.first();
        var label = turn.speaker() == null ? "" : turn.speaker();
        var at = text.lastIndexOf(label, turn.start());
        return at >= 0 && at + label.length() <= turn.start() && at > turn.start() - 500
                ? new Passage(null, at, at + label.length())
                : new Passage(null, turn.start(), turn.end());
    }

    /** The words of hosts and of a transcript's preview: where guests are presented. */
    private static List<Passage> presenting(EpisodeDocument document, Cast cast) {
        var hosts = cast.with(Role.HOST);
        var passages = new ArrayList<Passage>();
        for (var turn : document.turns()) {
            if (hosts.contains(cast.speaking(turn.speaker()).orElse(""))) {
                passages.add(new Passage(null, turn.start(), turn.end()));
            }
        }
        document.sections().stream()
                .filter(section -> section.kind() == SectionKind.TRANSCRIPT_PREVIEW)
                .forEach(section -> passages.addAll(passages(section)));
        return passages;
    }

    /** The words in which people can be named: a transcript's turns, a page's items. */
    private static List<Passage> passages(EpisodeDocument document) {
        var passages = new ArrayList<Passage>();
        document.turns().forEach(turn -> passages.add(new Passage(null, turn.start(), turn.end())));
        document.sections().stream()
                .filter(section -> section.kind() != SectionKind.BOILERPLATE)
                .forEach(section -> passages.addAll(passages(section)));
        return passages;
    }

    private static List<Passage> passages(Section section) {
        var passages = new ArrayList<Passage>();
        for (var item : section.items()) {
            passages.add(item.text());
            if (item.explanation() != null) {
                passages.add(item.explanation());
            }
        }
        return passages;
    }
}

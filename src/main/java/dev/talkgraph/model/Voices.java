package dev.talkgraph.model;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Slug;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.episode.Turn;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose words stand where in a document, and whom its names mean. */
final class Voices {

    private final List<Turn> turns;
    private final Map<String, PersonFact> people = new TreeMap<>();
    private final Map<String, Optional<String>> labels = new HashMap<>();

    Voices(EpisodeDocument document, SourceFacts facts) {
        turns = document.turns();
        facts.people().forEach(person -> people.putIfAbsent(Slug.of(person.name()), person));
        for (var claim : facts.claims()) {
            if (claim.kinds().equals(List.of(ClaimKind.SPOKEN)) && claim.madeBy().size() == 1) {
                learn(claim.evidence().getFirst().start(), claim.madeBy().getFirst());
            }
        }
    }

    /** Whom the rules found behind a label speaks wherever it stands. */
    private void learn(int place, String speaker) {
        var turn = turnAt(place);
        if (turn != null && turn.speaker() != null) {
            labels.putIfAbsent(turn.speaker(), Optional.of(speaker));
        }
    }

    /** Takes somebody in who is named beside those the rules found. */
    void add(PersonFact person) {
        people.putIfAbsent(Slug.of(person.name()), person);
    }

    boolean has(Role role) {
        return people.values().stream().anyMatch(person -> person.role() == role);
    }

    /** The name by which the document's facts know whom a name means; nothing for a stranger. */
    Optional<String> meaning(String name) {
        var slug = Slug.of(name);
        var person = people.get(slug);
        if (person != null) {
            return Optional.of(person.name());
        }
        var parts = List.of(slug.split("-"));
        var meant =
                people.values().stream()
                        .filter(one -> one.role() != Role.MENTIONED)
                        .filter(
                                one ->
                                        Arrays.asList(Slug.of(one.name()).split("-"))
                                                .containsAll(parts))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().name()) : Optional.empty();
    }

    /** Whether the name's bearer takes part. */
    boolean takesPart(String name) {
        var person = people.get(Slug.of(name));
        return person != null && person.role() != Role.MENTIONED;
    }

    /** Whether words at a place were spoken in the recording, and not written about it. */
    boolean isSpoken(int place) {
        return turnAt(place) != null;
    }

    /**
     * Whether somebody may have said what stands at a place: there the transcript names them, or it
     * names nobody and they take part.
     */
    boolean mayHaveSaid(String name, int place) {
        var turn = turnAt(place);
        if (turn == null || turn.speaker() == null) {
            return takesPart(name);
        }
        return labels.computeIfAbsent(turn.speaker(), this::meaning)
                .filter(name::equals)
                .isPresent();
    }

    private @Nullable Turn turnAt(int place) {
        var low = 0;
        var high = turns.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var turn = turns.get(middle);
            if (turn.start() > place) {
                high = middle - 1;
            } else if (turn.end() <= place) {
                low = middle + 1;
            } else {
                return turn;
            }
        }
        return null;
    }
}

package dev.talkgraph.people;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in an episode, as one document tells it.
 *
 * @param roles the people by their full names, in the document's order
 * @param labels whom a transcript's labels mean; a label that is nobody is absent
 * @param otherNames from names the document also calls them by, misheard ones too
 */
public record Cast(
        Map<String, Role> roles, Map<String, String> labels, Map<String, String> otherNames) {

    Cast(Map<String, Role> roles, Map<String, String> labels) {
        this(roles, labels, Map.of());
    }

    public static Cast of(EpisodeDocument document) {
        var speakers = Speakers.of(document.text(), document.turns());
        if (!speakers.isEmpty()) {
            return TranscriptCast.of(document, speakers);
        }
        return document.turns().isEmpty() ? PageCast.of(document) : stated(document);
    }

    /** Words without speakers tell nobody apart; only what the document itself states counts. */
    private static Cast stated(EpisodeDocument document) {
        var roles = new LinkedHashMap<String, Role>();
        document.people().forEach(person -> roles.putIfAbsent(person.name(), person.role()));
        return new Cast(roles, Map.of());
    }

    public List<String> with(Role role) {
        return roles.entrySet().stream()
                .filter(person -> person.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The person behind a transcript's label. */
    public Optional<String> speaking(@Nullable String label) {
        return label == null
                ? Optional.empty()
                : Optional.ofNullable(labels.get(Speakers.label(label)));
    }

    /** The one of these people whom a full name, a family name or a first name means. */
    public Optional<String> meaning(String surface) {
        var said = String.join(" ", Names.parts(Names.bare(surface)));
        var matches = new LinkedHashMap<String, Integer>();
        roles.keySet().forEach(name -> match(name, name, said, matches));
        otherNames.forEach((other, name) -> match(name, other, said, matches));
        var best = matches.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var named = matches.entrySet().stream().filter(match -> match.getValue() == best).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().getKey()) : Optional.empty();
    }

    private static void match(
            String name, String called, String said, Map<String, Integer> matches) {
        var likeness = likeness(called, said);
        if (likeness > 0) {
            matches.merge(name, likeness, Integer::max);
        }
    }

    private static int likeness(String name, String said) {
        if (name.equalsIgnoreCase(said)) {
            return 4;
        }
        if (Names.nearlySame(name, said) || sameEnds(name, said)) {
            return 3;
        }
        if (Names.last(name).equals(said)) {
            return 2;
        }
        return Names.first(name).equals(said) ? 1 : 0;
    }

    /** "Robert Kennedy" for "Robert F. Kennedy Jr". */
    private static boolean sameEnds(String name, String said) {
        return said.contains(" ")
                && Names.first(name).equals(Names.first(said))
                && Names.last(name).equals(Names.last(said));
    }
}

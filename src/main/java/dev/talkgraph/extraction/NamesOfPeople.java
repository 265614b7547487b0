package dev.talkgraph.extraction;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of people's and the show's names, which name no topic. */
final class NamesOfPeople {

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "prof",
                    "professor",
                    "sir",
                    "president",
                    "senator",
                    "king");

    private final Set<String> words = new HashSet<>();
    private final Set<String> show = new HashSet<>();

    static NamesOfPeople in(EpisodeDocument document) {
        var names = new NamesOfPeople();
        document.people().forEach(person -> names.add(person.name()));
        document.turns().stream()
                .map(turn -> turn.speaker())
                .filter(speaker -> speaker != null)
                .distinct()
                .forEach(names::add);
        var podcast = document.statement().podcast();
        if (podcast != null) {
            names.show.addAll(parts(podcast));
        }
        return names;
    }

    void add(String name) {
        parts(name).stream().filter(part -> part.length() > 1).forEach(words::add);
    }

    /** Whether the phrase names somebody who takes part, or the show. */
    boolean name(NounPhrase phrase) {
        return name(phrase.words());
    }

    boolean name(List<Token> tokens) {
        int people = 0;
        int shows = 0;
        int names = 0;
        for (var token : tokens) {
            var lower = token.text().toLowerCase(Locale.ROOT);
            if (words.contains(lower) && token.is("PROPN")) {
                people++;
            }
            if (show.contains(lower)) {
                shows++;
            }
            if (token.is("PROPN") || token.is("PART")) {
                names++;
            }
            if (TITLES.contains(lower.replace(".", "")) && token.is("PROPN")) {
                return true;
            }
        }
        return people > 0 && people * 2 >= names || shows == tokens.size() && shows > 1;
    }

    private static List<String> parts(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s.]+"));
    }
}

package dev.talkgraph.people;

import dev.talkgraph.episode.Role;
import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom words of a sentence name, of those who take part. */
public final class Named {

    private Named() {}

    /** The people whom exactly these words name; empty if they name anything else. */
    public static List<String> people(String sentence, List<Token> tokens, Cast cast) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var words = sentence.substring(tokens.getFirst().start(), tokens.getLast().end());
        var people = new ArrayList<String>();
        for (var name : words.split(" and |, ", -1)) {
            var person = person(name.strip(), cast);
            if (person.isEmpty()) {
                return List.of();
            }
            people.add(person.get());
        }
        return people;
    }

    private static Optional<String> person(String name, Cast cast) {
        var role =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "he", "she", "the guest", "the speaker" -> Role.GUEST;
                    case "the host" -> Role.HOST;
                    default -> Role.MENTIONED;
                };
        if (role == Role.MENTIONED) {
            return name.isEmpty() || name.endsWith("s'") ? Optional.empty() : cast.meaning(name);
        }
        return cast.with(role).size() == 1
                ? Optional.of(cast.with(role).getFirst())
                : Optional.empty();
    }
}

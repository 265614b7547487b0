package dev.talkgraph.page;

import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line of people with their roles: "Ada Byron (host), Tom Reed (guest)", "Guests: A and B". */
public final class PeopleLine {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 100;
    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("host", Role.HOST),
                    Map.entry("hosts", Role.HOST),
                    Map.entry("co-host", Role.HOST),
                    Map.entry("co-hosts", Role.HOST),
                    Map.entry("cohost", Role.HOST),
                    Map.entry("cohosts", Role.HOST),
                    Map.entry("guest", Role.GUEST),
                    Map.entry("guests", Role.GUEST),
                    Map.entry("co-guest", Role.GUEST),
                    Map.entry("mentioned", Role.MENTIONED));

    private PeopleLine() {}

    /** The people of a line; empty if it is no such line. */
    public static List<NamedPerson> in(Span line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return List.of();
        }
        var labelled = labelled(line);
        return labelled.isEmpty() ? inBrackets(line) : labelled;
    }

    private static List<NamedPerson> labelled(Span line) {
        var colon = line.indexOf(':');
        var role = colon < 0 ? null : role(line.between(0, colon));
        if (role == null) {
            return List.of();
        }
        var people = new ArrayList<NamedPerson>();
        for (var name : Name.listed(line.from(colon + 1), true)) {
            if (!Name.isLike(Name.head(name))) {
                return List.of();
            }
            people.add(person(Name.head(name), role));
        }
        return people;
    }

    /** A line counts only if all of it is names with roles, so that prose is never taken for one. */
    static List<NamedPerson> inBrackets(Span line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        var people = new ArrayList<NamedPerson>();
        var start = 0;
        for (var open = line.indexOf('('); open >= 0; open = next(line, open, '(')) {
            var close = next(line, open, ')');
            var words = close < 0 ? null : line.between(open + 1, close);
            var role = words == null ? null : role(words);
            if (words != null && role != null) {
                var plural = words.words().toLowerCase(Locale.ROOT).endsWith("s");
                for (var name : Name.listed(behindComma(line.between(start, open)), plural)) {
                    if (name.length() > LONGEST_NAME) {
                        return List.of();
                    }
                    people.add(person(name, role));
                }
                start = close + 1;
            }
        }
        var rest = line.from(start);
        return rest.isEmpty() || rest.words().equals(".") ? people : List.of();
    }

    private static int next(Span line, int index, char character) {
        var found = line.text().indexOf(character, line.start() + index + 1, line.end());
        return found < 0 ? -1 : found - line.start();
    }

    private static Span behindComma(Span names) {
        var plain = names;
        while (!plain.isEmpty() && ",;·•|/".indexOf(plain.at(0)) >= 0) {
            plain = plain.from(1);
        }
        return plain;
    }

    private static @Nullable Role role(Span words) {
        return words.length() > 10 ? null : ROLES.get(words.words().toLowerCase(Locale.ROOT));
    }

    private static NamedPerson person(Span name, Role role) {
        return new NamedPerson(name.words(), role, name.under(null));
    }
}

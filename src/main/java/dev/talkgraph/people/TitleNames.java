package dev.talkgraph.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that an episode's title may hold: "Ada Boyle: Bridges", "Bridges – with Ada Boyle". */
final class TitleNames {

    private static final Pattern PARTS =
            Pattern.compile(
                    " vs\\.? |,? and[ -]| & |, | x | with |\\| | [-–—] |: | ft\\.? | feat\\.? ");
    private static final int LONGEST = 300;
    private static final String WITH = "with ";
    private static final String INTERVIEWS = " interviews ";

    private TitleNames() {}

    /**
     * Somebody whom a title may name.
     *
     * @param name the fuller one of two names, where the title gives two
     * @param called the name outside the brackets
     */
    record Named(String name, String called) {}

    /** All who may be named, those with a single name too: "Ada Boyle", "Quill", "Q (Mara Quill)". */
    static List<Named> called(String title) {
        var names = new ArrayList<Named>();
        var read = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (var part : PARTS.split(" " + read + " ", -1)) {
            var name = part.strip();
            name = name.startsWith(WITH) ? name.substring(WITH.length()).strip() : name;
            var bracket = name.endsWith(")") ? name.indexOf(" (") : -1;
            var called = bracket > 0 ? name.substring(0, bracket) : withoutTail(name);
            var inside = bracket > 0 ? name.substring(bracket + 2, name.length() - 1) : called;
            var full = Names.isFullName(inside) ? inside : called;
            if (Names.isFullName(full) || isSingleName(called)) {
                names.add(new Named(full, called));
            }
        }
        return names;
    }

    private static boolean isSingleName(String part) {
        return part.length() > 1
                && !part.contains(" ")
                && Character.isUpperCase(part.charAt(0))
                && part.chars().allMatch(Character::isLetter);
    }

    /** "Ada Boyle" of "Ada Boyle interviews Carl Dunn", or nothing. */
    static Optional<String> interviewer(String title) {
        var at = title.indexOf(INTERVIEWS);
        var name = at < 0 ? "" : title.substring(0, at).strip();
        return Names.isFullName(name) ? Optional.of(name) : Optional.empty();
    }

    /** The parts of the title that have the shape of a full name, in its order. */
    static List<String> in(String title) {
        var names = new ArrayList<String>();
        var read = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (var part : PARTS.split(" " + read.replace(INTERVIEWS, " & ") + " ", -1)) {
            var name = withoutTail(part.strip());
            if (Names.isFullName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** "Ada Boyle Debate" is about Ada Boyle. */
    private static String withoutTail(String part) {
        for (var tail : List.of(" Debate", " Interview", " Returns")) {
            if (part.endsWith(tail)) {
                return part.substring(0, part.length() - tail.length());
            }
        }
        return part;
    }
}

package dev.talkgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names that an episode's title may hold: "Ada Boyle: Bridges", "Bridges – with Ada Boyle". */
final class TitleNames {

    private static final Pattern PARTS =
            Pattern.compile(" vs\\.? | and | & |, | x | with |\\| | [-–—] |: | ft\\.? | feat\\.? ");
    private static final int LONGEST = 300;

    private TitleNames() {}

    /** The parts of the title that have the shape of a full name, in its order. */
    static List<String> in(String title) {
        var names = new ArrayList<String>();
        var read = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (var part : PARTS.split(" " + read + " ", -1)) {
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

package dev.talkgraph.people;

import dev.talkgraph.language.WordList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The clause that says what somebody is, cut off from what else a sentence tells. */
final class Account {

    /** Offices with which an account may begin though they are written large. */
    static final Set<String> OFFICES =
            WordList.of(
                    """
                    CEO CTO CFO COO Professor President Senator Director Chief Founder Co-Founder Cofounder Chairman
                    Head Vice Prime Executive Nobel Pulitzer PhD Dean Governor Emeritus Associate Assistant Editor
                    Author Co-Host Secretary Minister
                    """);

    private static final int LONGEST = 160;
    private static final int SHORTEST = 5;

    /** Words with which no account of what somebody is begins. */
    private static final Set<String> NO_START =
            WordList.of(
                    """
                    his her their my our your and or but on about in at inside from for to with as of by here whom
                    whose where when so again recorded also welcome back talking discussing part i we you he she they
                    it this that these if is was let please now known once what how why aka you’re you're
                    """);

    private static final List<String> ENDS =
            List.of(
                    " who ",
                    " who,",
                    ", who",
                    " whose ",
                    " which ",
                    ", which",
                    ", including",
                    " including ",
                    " that ",
                    ", where",
                    " where ",
                    " and he ",
                    " and she ",
                    " and they ",
                    ";",
                    " – ",
                    " — ",
                    ", and is ",
                    " and is ",
                    ", and has ",
                    " and has ",
                    ", but ",
                    " here to ",
                    ", for ",
                    ", in which",
                    " with whom",
                    "…");

    private static final Set<String> RELATIVES = Set.of(" who ", " that ", " which ");

    private Account() {}

    /** The clause at the beginning of these words, or null if they say something else. */
    static @Nullable String of(String words) {
        var said = words;
        for (var end : ENDS) {
            var at = said.indexOf(end);
            said = at > 0 ? withoutBareNoun(said.substring(0, at), end) : said;
        }
        said = withoutMarks(shortened(said).strip());
        return isAccount(said) ? said : null;
    }

    /** "head of a firm, the firm that …" leaves no "the firm" behind. */
    private static String withoutBareNoun(String said, String end) {
        var comma = said.lastIndexOf(", ");
        if (comma < 0 || !RELATIVES.contains(end)) {
            return said;
        }
        var tail = Names.parts(said.substring(comma));
        return tail.size() <= 3 ? said.substring(0, comma) : said;
    }

    private static String shortened(String said) {
        if (said.length() <= LONGEST) {
            return said;
        }
        var comma = said.lastIndexOf(", ", LONGEST);
        var blank = said.lastIndexOf(' ', LONGEST);
        return said.substring(0, Math.max(comma > SHORTEST ? comma : blank, 0));
    }

    private static String withoutMarks(String said) {
        var end = said.length();
        while (end > 0 && ".,!?:;".indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return said.substring(0, end);
    }

    private static boolean isAccount(String said) {
        if (said.length() < SHORTEST || said.contains("conversation")) {
            return false;
        }
        var first = Names.first(said);
        return Character.isUpperCase(first.charAt(0))
                ? OFFICES.contains(first)
                : Character.isLetter(first.charAt(0)) && !NO_START.contains(first);
    }
}

package dev.talkgraph.identity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a file's name hints at, such as "108 - Ada Lovelace - Engines of Thought.txt": evidence that
 * any content outweighs.
 *
 * @param number the episode's
 * @param guest who may be its guest, where the name sets a person's name apart
 * @param guestsPerhaps what may be a guest's name at the beginning of a title
 * @param title the rest
 */
record FileName(
        @Nullable Integer number,
        @Nullable String guest,
        List<String> guestsPerhaps,
        @Nullable String title) {

    private static final Pattern NUMBERED =
            Pattern.compile("#?(\\d{1,4})\\s*(?:-|–|—|_|\\.|:)\\s*(\\S.*)");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—]\\s+");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|bin)){1,3}");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    private static final Pattern WORDLESS = Pattern.compile("[0-9a-fA-F_-]{8,}|\\d.*");

    private static final FileName NOTHING = new FileName(null, null, List.of(), null);

    public FileName {
        guestsPerhaps = List.copyOf(guestsPerhaps);
    }

    /** Reads a file's name, folders and ending left out. */
    public static FileName of(String name) {
        var bare = bare(name);
        var numbered = NUMBERED.matcher(bare);
        if (!numbered.matches()) {
            return NOTHING;
        }
        var number = Integer.parseInt(numbered.group(1));
        var rest = numbered.group(2);
        if (number == 0 && numbered.reset(rest).matches()) {
            number = Integer.parseInt(numbered.group(1));
            rest = numbered.group(2);
        }
        if (number == 0 || WORDLESS.matcher(rest).matches()) {
            return NOTHING;
        }
        return SLUG.matcher(rest).matches()
                ? new FileName(number, null, leading(rest.split("-")), null)
                : titled(number, rest);
    }

    /** The names it may hold, the longest first. */
    List<String> names() {
        return guest == null ? guestsPerhaps.reversed() : List.of(guest);
    }

    /** A file's name without folders and ending. */
    static String bare(String name) {
        return name.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
    }

    private static FileName titled(int number, String rest) {
        var parts = PARTS.split(rest, 2);
        if (parts.length == 2 && PERSON.matcher(parts[0]).matches()) {
            return new FileName(number, parts[0], List.of(), parts[1]);
        }
        return new FileName(number, null, leading(rest.split("\\s+")), rest);
    }

    /** The first two and three words. */
    private static List<String> leading(String[] words) {
        var names = new ArrayList<String>();
        for (int count = 2; count <= Math.min(3, words.length); count++) {
            names.add(String.join(" ", List.of(words).subList(0, count)));
        }
        return names;
    }
}

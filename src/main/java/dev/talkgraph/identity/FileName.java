package dev.talkgraph.identity;

import dev.talkgraph.language.NormalForm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
public record FileName(
        @Nullable Integer number,
        @Nullable String guest,
        List<String> guestsPerhaps,
        @Nullable String title) {

    /** Stands between the names of a whole and of its part, which is no file and hints at nothing. */
    public static final String WITHIN = " › ";

    private static final Pattern NUMBERED =
            Pattern.compile("#?(\\d{1,4})\\s*(?:-|–|—|_|\\.|:)\\s*(\\S.*)");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—]\\s+");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|bin)){1,3}");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    private static final Pattern WORDLESS = Pattern.compile("[0-9a-fA-F_-]{8,}|\\d.*");

    /** A digit, or two words. */
    private static final Pattern OWN = Pattern.compile("\\d|\\p{L}[^\\p{L}]+\\p{L}");

    /** A transcript is often named after the recording, ending and all. */
    private static final Pattern MEDIA =
            Pattern.compile(
                    "\\.(?:mp3|m4a|wav|ogg|opus|flac|aac|mp4|m4v|mov|mkv|webm)$",
                    Pattern.CASE_INSENSITIVE);

    private static final FileName NOTHING = new FileName(null, null, List.of(), null);

    public FileName {
        guestsPerhaps = List.copyOf(guestsPerhaps);
    }

    /** Reads a file's name, folders and ending left out. */
    public static FileName of(String name) {
        var bare = bare(name);
        var numbered = NUMBERED.matcher(bare);
        if (isPart(name) || !numbered.matches()) {
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

    private static boolean isPart(String name) {
        return name.contains(WITHIN);
    }

    /**
     * The file as another source may refer to it; nothing for a part, and for a name that many
     * files have: one word without a digit, such as "transcript.vtt".
     */
    static Optional<String> reference(String name) {
        var file = name.replaceAll("^.*[/\\\\]", "").strip().toLowerCase(Locale.ROOT);
        var isOwn = OWN.matcher(bare(file)).find();
        return isPart(name) || !isOwn ? Optional.empty() : Optional.of(file);
    }

    /**
     * What files of one recording in several formats share: the name without its ending; nothing
     * for a part, and for a name of less than three words or numbers, which files of others have.
     */
    static Optional<String> recording(String name) {
        var key = NormalForm.of(bare(name).replace('_', ' '));
        var isOwn = key.split("[ -]+").length >= 3 && key.length() >= 12;
        return isPart(name) || !isOwn ? Optional.empty() : Optional.of(key);
    }

    /** The names it may hold, the longest first. */
    List<String> names() {
        return guest == null ? guestsPerhaps.reversed() : List.of(guest);
    }

    /** A file's name without folders and ending. */
    static String bare(String name) {
        var file = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return MEDIA.matcher(file).replaceFirst("").strip();
    }

    private static FileName titled(int number, String rest) {
        var parts = PARTS.split(rest, 2);
        if (parts.length == 2 && PERSON.matcher(parts[0]).matches()) {
            return new FileName(number, parts[0], List.of(), parts[1]);
        }
        var title = rest.contains(" ") ? rest : rest.replace('_', ' ');
        return new FileName(number, null, leading(rest.split("\\s+")), title);
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

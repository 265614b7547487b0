package dev.talkgraph.identity;

import dev.talkgraph.language.Sounds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether words that a recording's captions heard are somebody's name: by sound and spelling, in as
 * many or as few words as were heard, whatever stands behind it. To be asked of the people of one
 * episode only: across episodes names that sound alike are two people's.
 */
public final class HeardName {

    /**
     * How like a name the words heard are at least. Measured: of 27,000 names beside words heard of
     * other people's names the likest have 0.72.
     */
    private static final double ALIKE = 0.8;

    /** How much of the likeness the given name makes, which many people share. */
    private static final double GIVEN = 0.4;

    /** How much the name as a whole counts, its two halves taken together. */
    private static final double WHOLE = 0.3;

    /** A half as unlike as this is another's, however like the other half is. */
    private static final double HALF = 0.3;

    /** Words heard that are looked at: a title, a name, and what stands behind it. */
    private static final int MOST_WORDS = 6;

    private static final double TITLE = 0.03;

    private final List<String> name;
    private final List<String> heard;

    private HeardName(String name, String heard) {
        this.name = words(name);
        this.heard = words(heard).stream().limit(MOST_WORDS).toList();
    }

    /**
     * Whether the words heard begin with a name, perhaps behind a title.
     *
     * @param name somebody's name as it is written, "Ada Lovelace"
     * @param heard what captions heard, perhaps with further words: "eta love lays she is"
     */
    public static boolean is(String name, String heard) {
        return likeness(name, heard) >= ALIKE;
    }

    /** Of all that was heard what is most like a name, the first of equals. */
    public static Optional<String> nearest(String name, List<String> heard) {
        return heard.stream().min(Comparator.comparing((String words) -> -likeness(name, words)));
    }

    /** How like a name the first words heard are, 0 to 1. */
    static double likeness(String name, String heard) {
        return new HeardName(name, heard).likeness();
    }

    private double likeness() {
        if (name.isEmpty() || heard.isEmpty()) {
            return 0;
        }
        if (name.size() == 1) {
            return Sounds.likeness(name.getFirst(), heard.getFirst());
        }
        var best = 0.0;
        for (var from = 0; from < Math.min(2, heard.size() - 1); from++) {
            for (var middle = from + 1; middle < heard.size(); middle++) {
                best = Math.max(best, likeness(from, middle) - from * TITLE);
            }
        }
        return best;
    }

    /** Of a given name heard between two words and a family name heard behind it. */
    private double likeness(int from, int middle) {
        var best = 0.0;
        var given = joined(heard, from, middle);
        var most = Math.min(heard.size(), from + name.size() + 2);
        for (var end = middle + 1; end <= most; end++) {
            best = Math.max(best, asHalves(given, joined(heard, middle, end)));
        }
        return best;
    }

    private double asHalves(String given, String family) {
        var ownGiven = name.getFirst();
        var ownFamily = joined(name, 1, name.size());
        var first = Nicknames.areOne(ownGiven, given) ? 1 : Sounds.likeness(ownGiven, given);
        var last = Sounds.likeness(ownFamily, family);
        var whole = Sounds.likeness(ownGiven + ownFamily, given + family);
        var halves = GIVEN * first + (1 - GIVEN) * last;
        return Math.min((1 - WHOLE) * halves + WHOLE * whole, HALF + Math.min(first, last));
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join("", words.subList(from, to));
    }

    /** The words of a name, its middle initials and an owner's "s" left out. */
    private static List<String> words(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        return List.of(PersonName.of(text.replaceAll("['’]s\\b", "")).key().split(" "));
    }
}

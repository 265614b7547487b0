package dev.talkgraph.episode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable id of a name: lower case, letters and digits of any script, parts joined by hyphens.
 *
 * <p>"C++" and "C#" keep their signs as words, so that they stay apart from "C".
 */
public final class Slug {

    private static final int LONGEST = 120;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /**
     * Gives the slug of a name.
     *
     * @param name any text
     * @return at most 120 characters; "unnamed" when the name has neither letter nor digit
     */
    public static String of(String name) {
        var spelled =
                name.replace("&", " and ")
                        .replaceAll("\\+", " plus ")
                        .replaceAll("(?<=\\p{L})#", " sharp ");
        var folded =
                MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
        var bare = APOSTROPHES.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        var joined = EDGES.matcher(SEPARATORS.matcher(bare).replaceAll("-")).replaceAll("");
        if (joined.isEmpty()) {
            return "unnamed";
        }
        return joined.length() <= LONGEST ? joined : shortened(joined);
    }

    /** Cuts at a word and keeps long names apart by a hash of the whole. */
    private static String shortened(String slug) {
        var head = slug.substring(0, LONGEST - 13);
        var lastHyphen = head.lastIndexOf('-');
        return (lastHyphen > 40 ? head.substring(0, lastHyphen) : head) + "-" + Hash.shortOf(slug);
    }
}

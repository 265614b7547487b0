package dev.talkgraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * How strongly two topics belong together, 0 to 1, from what they share and what each has.
 *
 * <p>For claims, episodes and guests alike the share is the cosine {@code shared / √(a·b)}, which
 * corrects for topics that are everywhere (Ochiai's and Salton's coefficient; compared with other
 * measures by van Eck and Waltman, "How to normalize cooccurrence data?", JASIST 60(8), 2009),
 * shrunk by {@code shared / (shared + 1)} so that one common episode is weaker evidence than many
 * (after Bell and Koren, "Scalable collaborative filtering", ICDM 2007). Claims weigh one half, as
 * a claim about both relates them most closely, episodes three tenths, guests one fifth.
 *
 * <p>What the names mean is a second signal, and a weak one: names mislead ("offline" and
 * "off-policy" have a cosine of 0.84). It raises a strength by at most half of itself, the less the
 * stronger that is already, so that it orders what shares about as much; where nothing is shared it
 * makes a tenth at most.
 */
public final class Strength {

    private static final double CLAIMS = 0.5;
    private static final double EPISODES = 0.3;
    private static final double GUESTS = 0.2;
    private static final double SHRINKAGE = 1.0;
    private static final double MEANING = 0.5;
    private static final double ALONE = 0.1;

    /** Cosines below which names have little to do with each other, and from which they are near. */
    private static final double FAR = 0.3;

    private static final double NEAR = 0.6;

    private Strength() {}

    /** The strength given the counts that both share and that each has. */
    public static double of(Counts shared, Counts one, Counts other) {
        return CLAIMS * share(shared.claims(), one.claims(), other.claims())
                + EPISODES * share(shared.episodes(), one.episodes(), other.episodes())
                + GUESTS * share(shared.guests(), one.guests(), other.guests());
    }

    /**
     * A strength raised by what the names mean.
     *
     * @param cosine of the two names' vectors, absent where one has none
     */
    public static double raised(double strength, @Nullable Double cosine) {
        return strength + MEANING * likeness(cosine) * strength * (1 - strength);
    }

    /** The strength of what shares nothing known, from the cosine of the names' vectors alone. */
    public static double alike(double cosine) {
        return ALONE * likeness(cosine);
    }

    /** Whether the names mean nearly the same, so that people are told. */
    public static boolean isAlike(@Nullable Double cosine) {
        return cosine != null && cosine >= NEAR;
    }

    /** 0 for names that have nothing to do with each other, 1 for the same. */
    private static double likeness(@Nullable Double cosine) {
        return cosine == null ? 0 : Math.clamp((cosine - FAR) / (1 - FAR), 0, 1);
    }

    private static double share(long shared, long one, long other) {
        if (shared <= 0 || one <= 0 || other <= 0) {
            return 0;
        }
        var cosine = Math.min(1.0, shared / Math.sqrt((double) one * other));
        return cosine * shared / (shared + SHRINKAGE);
    }

    /** How many claims, episodes and guests. */
    public record Counts(long claims, long episodes, long guests) {}
}

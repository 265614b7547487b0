package dev.talkgraph.exploration;

/**
 * How strongly two topics belong together, 0 to 1, from what they share and what each has.
 *
 * <p>For claims, episodes and guests alike the share is the cosine {@code shared / √(a·b)}, which
 * corrects for topics that are everywhere (Ochiai's and Salton's coefficient; compared with other
 * measures by van Eck and Waltman, "How to normalize cooccurrence data?", JASIST 60(8), 2009),
 * shrunk by {@code shared / (shared + 1)} so that one common episode is weaker evidence than many
 * (after Bell and Koren, "Scalable collaborative filtering", ICDM 2007). Claims weigh one half, as
 * a claim about both relates them most closely, episodes three tenths, guests one fifth.
 */
final class Strength {

    private static final double CLAIMS = 0.5;
    private static final double EPISODES = 0.3;
    private static final double GUESTS = 0.2;
    private static final double SHRINKAGE = 1.0;

    private Strength() {}

    /** The strength given the counts that both share and that each has. */
    static double of(Counts shared, Counts one, Counts other) {
        return CLAIMS * share(shared.claims(), one.claims(), other.claims())
                + EPISODES * share(shared.episodes(), one.episodes(), other.episodes())
                + GUESTS * share(shared.guests(), one.guests(), other.guests());
    }

    private static double share(long shared, long one, long other) {
        if (shared <= 0 || one <= 0 || other <= 0) {
            return 0;
        }
        var cosine = Math.min(1.0, shared / Math.sqrt((double) one * other));
        return cosine * shared / (shared + SHRINKAGE);
    }

    record Counts(long claims, long episodes, long guests) {}
}

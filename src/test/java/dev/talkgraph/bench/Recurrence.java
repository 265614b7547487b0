package dev.talkgraph.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws things that come again the more often they came before, while new ones never end: the
 * process of Pitman and Yor (1997), of which the number of different things grows as a power of the
 * draws, the discount, which is also the share of those that came once (Heaps' and Zipf's laws).
 */
final class Recurrence {

    private final double discount;
    private final double concentration;
    private final SplittableRandom random;
    private int[] drawn = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int draws;
    private int things;

    /**
     * @param discount 0 to 1
     * @param concentration how many draws it takes until things come again
     */
    Recurrence(double discount, double concentration, SplittableRandom random) {
        this.discount = discount;
        this.concentration = concentration;
        this.random = random;
    }

    /** A thing that is there already, or the number of a new one, which follows the last. */
    int next() {
        var thing = isNew() ? things : known();
        if (thing == things) {
            things++;
        }
        remember(thing);
        return thing;
    }

    private boolean isNew() {
        return random.nextDouble() * (draws + concentration) < concentration + discount * things;
    }

    private int known() {
        while (true) {
            var thing = drawn[random.nextInt(draws)];
            if (random.nextDouble() * counts[thing] < counts[thing] - discount) {
                return thing;
            }
        }
    }

    private void remember(int thing) {
        if (draws == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * draws);
        }
        if (thing >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        drawn[draws++] = thing;
        counts[thing]++;
    }

    /** How many different things came. */
    int things() {
        return things;
    }
}

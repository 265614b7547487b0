package dev.talkgraph.bench;

import dev.talkgraph.episode.Slug;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Words of made-up syllables that come as often as those of a language do, and names made of them. */
final class InventedWords {

    private static final int WORDS = 30_000;

    /** Flattens the beginning, as Mandelbrot has it: words that say nothing are not among these. */
    private static final double OFFSET = 30;

    private static final String[] ONSETS =
            "b br c d dr f g gr h k l m n p pl r s st t tr v w z".split(" ");
    private static final String[] NUCLEI = "a e i o u ai ea ou".split(" ");
    private static final String[] CODAS = "n r l s m nd rt st x ck".split(" ");

    private final SplittableRandom random;
    private final Set<String> names = new HashSet<>();

    InventedWords(SplittableRandom random) {
        this.random = random;
    }

    /** The word of a rank: the same each time, another for every rank. */
    private static String word(int rank) {
        var word = new StringBuilder();
        var rest = rank;
        do {
            word.append(ONSETS[rest % ONSETS.length]);
            rest /= ONSETS.length;
            word.append(NUCLEI[rest % NUCLEI.length]);
            rest /= NUCLEI.length;
        } while (rest > 0);
        return word.append(CODAS[rank % CODAS.length]).toString();
    }

    String word() {
        var span = (WORDS + OFFSET) / OFFSET;
        return word((int) (OFFSET * Math.pow(span, random.nextDouble()) - OFFSET));
    }

    String words(int many) {
        var words = new StringJoiner(" ");
        for (int number = 0; number < many; number++) {
            words.add(word());
        }
        return words.toString();
    }

    /** A name that nothing else has, not even as an id. */
    String name(int words) {
        var name = words(words);
        while (!names.add(Slug.of(name))) {
            name += " " + word();
        }
        return name;
    }

    /** A name with capitals. */
    String properName() {
        var parts = name(2).split(" ");
        for (int number = 0; number < parts.length; number++) {
            parts[number] =
                    parts[number].substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + parts[number].substring(1);
        }
        return String.join(" ", parts);
    }
}

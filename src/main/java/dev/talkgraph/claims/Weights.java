package dev.talkgraph.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Learnt weights of a linear score.
 *
 * @param bias what every sentence has
 * @param traits of the sentence's form; a trait without weight counts nothing
 */
record Weights(double bias, Map<Trait, Double> traits) {

    private static final String BIAS = "BIAS";

    /** Reads the weights of a file that ships with the program; a trait nobody knows fails. */
    static Weights named(String name) {
        try (var file = Weights.class.getResourceAsStream("/claims/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The weights " + name + " are missing");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Weights of(String lines) {
        var bias = 0.0;
        var traits = new EnumMap<Trait, Double>(Trait.class);
        for (var line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
            var parts = line.split(" ", -1);
            var numbers = Arrays.stream(parts).skip(1).mapToDouble(Double::parseDouble);
            if (parts[0].equals(BIAS)) {
                bias = numbers.sum();
            } else {
                traits.put(Trait.valueOf(parts[0]), numbers.sum());
            }
        }
        return new Weights(bias, Map.copyOf(traits));
    }

    /** The score of a sentence; the higher, the more of what the weights were learnt for. */
    double of(SentenceWords words) {
        var score = bias;
        for (var trait : Trait.values()) {
            score += traits.getOrDefault(trait, 0.0) * trait.in(words);
        }
        return score;
    }
}

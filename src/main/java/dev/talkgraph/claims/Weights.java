package dev.talkgraph.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Learnt weights of a linear score.
 *
 * @param bias what every sentence has
 * @param traits of the sentence's form; a trait without weight counts nothing
 * @param meaning of each dimension of the sentence's vector
 */
record Weights(double bias, Map<Trait, Double> traits, double[] meaning) {

    private static final String BIAS = "BIAS";
    private static final String MEANING = "MEANING";

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
        var meaning = DoubleStream.builder();
        for (var line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
            var parts = line.split(" ", -1);
            var numbers = Arrays.stream(parts).skip(1).mapToDouble(Double::parseDouble);
            switch (parts[0]) {
                case BIAS -> bias = numbers.sum();
                case MEANING -> numbers.forEach(meaning);
                default -> traits.put(Trait.valueOf(parts[0]), numbers.sum());
            }
        }
        return new Weights(bias, Map.copyOf(traits), meaning.build().toArray());
    }

    /** The score of a sentence; the higher, the more of what the weights were learnt for. */
    double of(SentenceWords words, float[] vector) {
        var score = bias;
        for (var trait : Trait.values()) {
            score += traits.getOrDefault(trait, 0.0) * trait.in(words);
        }
        for (var at = 0; at < Math.min(vector.length, meaning.length); at++) {
            score += meaning[at] * vector[at];
        }
        return score;
    }
}

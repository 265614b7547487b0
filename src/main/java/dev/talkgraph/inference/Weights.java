package dev.talkgraph.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much every feature counts, as learnt; a sum of these becomes a chance (logistic regression). */
record Weights(double base, Map<String, Double> ofFeature) {

    /** Reads "feature, tab, weight" a line; "base" is what counts in any case. */
    static Weights named(String file) {
        try (var stream = Weights.class.getResourceAsStream("/inference/" + file)) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var weights = new HashMap<String, Double>();
            for (var line : text.strip().lines().toList()) {
                var tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
            return new Weights(weights.getOrDefault("base", 0.0), weights);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The chance that the features speak of, 0 to 1. */
    double chance(Features features) {
        var sum = base;
        for (var feature : features.values().entrySet()) {
            sum += feature.getValue() * ofFeature.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}

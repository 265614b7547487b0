package dev.talkgraph.export;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One line of the export: a node or a relationship as JSON. */
final class ExportLine {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ROLES = Set.of("Guest", "Host");
    private static final Set<String> LEFT_OUT =
            Set.of("ingestedAt", "embedding", "explanationEmbedding", "embeddingModel");
    private static final int DECIMALS = 3;

    private ExportLine() {}

    static String node(List<?> labels, Map<String, Object> properties) {
        var line = new LinkedHashMap<String, Object>();
        line.put("labels", labels.stream().map(String::valueOf).sorted().toList());
        line.put("id", String.valueOf(properties.get("id")));
        line.put("properties", portable(withoutId(properties)));
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> withoutId(Map<String, Object> properties) {
        var others = new TreeMap<>(properties);
        others.remove("id");
        return others;
    }

    static String relationship(
            String type, String from, String to, Map<String, Object> properties) {
        var line = new LinkedHashMap<String, Object>();
        line.put("type", type);
        line.put("from", from);
        line.put("to", to);
        line.put("properties", portable(properties));
        return JSON.writeValueAsString(line);
    }

    /** The label that names what a node is. */
    static String label(List<?> labels) {
        return labels.stream()
                .map(String::valueOf)
                .filter(each -> !ROLES.contains(each))
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A node without label"));
    }

    /** {@code Label:id}; for an alias, whose id is unique within its kind only, with the kind. */
    static String nameOf(List<?> labels, String id, @Nullable String kind) {
        return nameOf(labels, id, kind, UnaryOperator.identity());
    }

    /** The same, with something else written for a label. */
    static String nameOf(
            List<?> labels, String id, @Nullable String kind, UnaryOperator<String> written) {
        var label = label(labels);
        var name = written.apply(label) + ":";
        return label.equals("Alias") ? name + kind + ":" + id : name + id;
    }

    private static Map<String, Object> portable(Map<String, Object> properties) {
        var sorted = new TreeMap<String, Object>();
        properties.forEach(
                (name, value) -> {
                    if (!LEFT_OUT.contains(name)) {
                        sorted.put(name, portable(value));
                    }
                });
        return sorted;
    }

    private static Object portable(Object value) {
        return switch (value) {
            case Double fraction -> rounded(fraction);
            case Collection<?> many -> many.stream().map(each -> portable((Object) each)).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Object rounded(double fraction) {
        if (!Double.isFinite(fraction)) {
            return Double.toString(fraction);
        }
        return BigDecimal.valueOf(fraction).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

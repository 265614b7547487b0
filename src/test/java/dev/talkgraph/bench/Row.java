package dev.talkgraph.bench;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What was measured of one thing, beside what it is held against.
 *
 * @param on the files or rows it was measured on
 * @param value the figure that is held against the mark; null when it was not measured
 * @param anchor what others reach
 * @param mark what is to be reached, as written
 * @param reached null when nothing was measured
 * @param figures absolute figures, for orientation
 * @param why why it was not measured
 */
record Row(
        String what,
        String on,
        @Nullable Double value,
        String unit,
        String anchor,
        String mark,
        @Nullable Boolean reached,
        Map<String, Object> figures,
        @Nullable String why) {

    /** What a row is held against. */
    record Goal(String what, String unit, String anchor, boolean atLeast, double limit) {

        Row measured(String on, double value, Map<String, Object> figures) {
            var reached = atLeast ? value >= limit : value <= limit;
            return new Row(what, on, value, unit, anchor, mark(), reached, figures, null);
        }

        Row notMeasured(String why) {
            return new Row(what, "", null, unit, anchor, mark(), null, Map.of(), why);
        }

        private String mark() {
            return (atLeast ? "≥ " : "≤ ") + limit;
        }
    }

    String line() {
        if (value == null) {
            return "%-36s not measured: %s".formatted(what, why);
        }
        return "%-36s %8.2f %-18s %-8s %-11s on %s; anchor: %s; %s"
                .formatted(
                        what,
                        value,
                        unit,
                        mark,
                        Boolean.TRUE.equals(reached) ? "reached" : "NOT REACHED",
                        on,
                        anchor,
                        figures);
    }
}

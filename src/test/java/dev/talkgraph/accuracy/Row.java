package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A measured row.
 *
 * @param why why it was not measured; null when it was
 */
record Row(
        String what,
        String on,
        double seconds,
        List<Figure> figures,
        List<Miss> worst,
        @Nullable String why) {

    private static final int WORST = 10;

    static Row of(Measure measure, Corpus corpus) throws IOException {
        var begin = System.nanoTime();
        var measured = measure.on(corpus);
        var worst = measured.misses().stream().limit(WORST).toList();
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Row(measure.what(), measured.on(), seconds, measured.figures(), worst, null);
    }

    static Row notMeasured(Measure measure, String why) {
        return new Row(measure.what(), "", 0, List.of(), List.of(), why);
    }

    String file() {
        return what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".txt";
    }

    String lines() {
        if (why != null) {
            return what + "\n    not measured: " + why;
        }
        return figures.stream()
                .map(Row::line)
                .collect(Collectors.joining("\n", what + ", on " + on + "\n", ""));
    }

    private static String line(Figure figure) {
        var mark =
                figure.mark() == null
                        ? ""
                        : "≥ " + figure.mark() + (figure.isMissed() ? " NOT REACHED" : " reached");
        var anchor = figure.anchor().isEmpty() ? "" : "; anchor: " + figure.anchor();
        return "    %-44s %7.3f  %s%s".formatted(figure.name(), figure.value(), mark, anchor);
    }
}

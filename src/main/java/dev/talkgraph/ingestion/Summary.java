package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.ByModel;
import dev.talkgraph.ingestion.IngestedSource.State;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an ingestion came to, for the person who gave the command.
 *
 * @param took from handing in the first source until the last was through
 * @param before how much of each kind the graph held, in the order to tell it, quotes last
 * @param after the same afterwards
 * @param isOwn whether these sources alone changed it between
 */
record Summary(
        List<IngestedSource> sources,
        Duration took,
        Map<String, Long> before,
        Map<String, Long> after,
        boolean isOwn) {

    /** How many words are spoken in an hour, over many conversations. */
    static final double WORDS_AN_HOUR = 9_826;

    private static final int MOST_NAMED = 5;

    /** In lines: by format, how fast, what is new in the graph, what was refused. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        byFormat().forEach((format, states) -> lines.add(format(format, states)));
        lines.add(speed());
        lines.add(news());
        model(lines);
        refused(lines);
        return lines;
    }

    private SortedMap<String, Map<State, Long>> byFormat() {
        return sources.stream()
                .collect(
                        Collectors.groupingBy(
                                Summary::formatOf,
                                TreeMap::new,
                                Collectors.groupingBy(
                                        IngestedSource::state, Collectors.counting())));
    }

    private static String formatOf(IngestedSource source) {
        return source.format() == null ? "not recognised" : source.format();
    }

    private static String format(String format, Map<State, Long> states) {
        return "%-18s %5d done %5d skipped %5d failed"
                .formatted(
                        format,
                        states.getOrDefault(State.DONE, 0L),
                        states.getOrDefault(State.SKIPPED, 0L),
                        states.getOrDefault(State.FAILED, 0L));
    }

    private String speed() {
        var done =
                sources.stream()
                        .filter(source -> source.state() == State.DONE && source.parts() == null)
                        .toList();
        var known = done.stream().filter(Summary::isKnown).count();
        var words = done.stream().mapToLong(Summary::words).sum();
        var pages = done.stream().filter(source -> !isKnown(source) && words(source) == 0).count();
        var seconds = Math.max(took.toMillis(), 1) / 1e3;
        var hours = words / WORDS_AN_HOUR;
        return String.format(
                Locale.ROOT,
                "In %.1f s: %d pages (%.1f a second), %.1f hours of speech (%.2f a second), %d known already",
                seconds,
                pages,
                pages / seconds,
                hours,
                hours / seconds,
                known);
    }

    private static boolean isKnown(IngestedSource source) {
        return Added.NOTHING.equals(source.added());
    }

    private static int words(IngestedSource source) {
        var added = source.added();
        return added == null || added.words() == null ? 0 : added.words();
    }

    /** Kinds are written in small letters; verifications in capitals, as everywhere. */
    private String news() {
        var news = news(kind -> kind.equals(kind.toLowerCase(Locale.ROOT)));
        if (news.isEmpty()) {
            return "Nothing is new in the graph";
        }
        var verified = news(kind -> !kind.equals(kind.toLowerCase(Locale.ROOT)));
        return (isOwn ? "New in the graph: " : "New in the graph, others' sources included: ")
                + news
                + (verified.isEmpty() ? "" : " (" + verified + ")");
    }

    private String news(Predicate<String> kinds) {
        return after.keySet().stream()
                .filter(kinds)
                .filter(kind -> more(kind) != 0)
                .map(kind -> String.format(Locale.ROOT, "%,d %s", more(kind), kind))
                .collect(Collectors.joining(", "));
    }

    private long more(String kind) {
        return after.getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L);
    }

    private void model(List<String> lines) {
        var asked =
                sources.stream()
                        .map(IngestedSource::byModel)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        if (asked.isEmpty()) {
            return;
        }
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Language model: %,d facts added, %,d dropped as not in the source, %,d tokens in, %,d out",
                        asked.stream().mapToLong(ByModel::added).sum(),
                        asked.stream().mapToLong(ByModel::dropped).sum(),
                        asked.stream().mapToLong(ByModel::tokensIn).sum(),
                        asked.stream().mapToLong(ByModel::tokensOut).sum()));
        var why = asked.stream().map(ByModel::problem).filter(Objects::nonNull).toList();
        if (!why.isEmpty()) {
            lines.add("%d × by the rules alone: %s".formatted(why.size(), why.getFirst()));
            lines.add("  the command reextract asks again");
        }
    }

    private void refused(List<String> lines) {
        var byCode = new TreeMap<String, List<SourceProblem>>();
        for (var source : sources) {
            var problem = source.problem();
            if (problem != null) {
                byCode.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
            }
        }
        byCode.forEach(
                (code, problems) -> {
                    lines.add("%d × %s".formatted(problems.size(), code));
                    problems.stream()
                            .limit(MOST_NAMED)
                            .forEach(problem -> lines.add("  " + problem.detail()));
                    if (problems.size() > MOST_NAMED) {
                        lines.add("  and %d more".formatted(problems.size() - MOST_NAMED));
                    }
                });
    }
}

package dev.talkgraph.discussion;

import dev.talkgraph.command.Terminal;
import dev.talkgraph.discussion.Discussions.Answer;
import dev.talkgraph.discussion.Discussions.Discussion;
import dev.talkgraph.exploration.Source;
import dev.talkgraph.reading.Evidence;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An answer as a person reads it in a terminal: a table of guests, each with the best words.
 *
 * @param width how many characters fit in a line
 */
record AnswerTable(int width) {

    private static final int UNKNOWN = 100;
    private static final int NARROWEST = 60;
    private static final int COUNT = 9;
    private static final int LONGEST_NAME = 24;

    /** As wide as the terminal, or a hundred characters where there is none. */
    static AnswerTable asWideAs(CommandSpec spec) {
        var console = System.console();
        var width =
                console == null || !console.isTerminal()
                        ? UNKNOWN
                        : spec.usageMessage().autoWidth(true).width();
        return new AnswerTable(Math.max(width, NARROWEST));
    }

    /** Guests by depth, with how the concept was understood above them. */
    String of(Answer answer, Function<String, Source> sources) {
        var known = new HashMap<String, Source>();
        var table = table(answer.items());
        row(table, "GUEST", "CLAIMS", "QUOTES", "EPISODES", "BEST EVIDENCE");
        for (var item : answer.items()) {
            var best = item.best();
            row(
                    table,
                    item.guest().name(),
                    String.valueOf(item.claims()),
                    String.valueOf(item.quotes()),
                    String.valueOf(item.episodes()),
                    best == null || best.text() == null ? "" : "“" + best.text() + "”");
            if (best != null) {
                var source = known.computeIfAbsent(best.source(), sources);
                row(table, "", "", "", "", placeOf(best, source));
            }
            table.addEmptyRow();
        }
        return understood(answer) + "\n\n" + table.toString().stripTrailing() + more(answer);
    }

    /** What there is instead of an answer. */
    String nobody(Answer answer, List<String> nearest) {
        var line =
                "No guest discussed “%s”.%s"
                        .formatted(
                                Terminal.plain(answer.concept()),
                                nearest.isEmpty()
                                        ? " No topic has one of these words in its name."
                                        : " The nearest topics: "
                                                + Terminal.plain(String.join(", ", nearest)));
        return answer.understoodAs().isEmpty() ? line : understood(answer) + "\n" + line;
    }

    private static String understood(Answer answer) {
        var topics =
                answer.understoodAs().stream()
                        .map(each -> each.topic().name() + " (" + each.how() + ")")
                        .collect(Collectors.joining(", "));
        return Terminal.plain("“%s” understood as: %s".formatted(answer.concept(), topics));
    }

    private static String more(Answer answer) {
        var left = answer.total() - answer.items().size();
        return left > 0
                ? "\n\n%d more with --limit %d".formatted(left, Math.min(200, answer.total()))
                : "";
    }

    private static String placeOf(Evidence place, Source source) {
        var name =
                source.names().isEmpty() ? source.id().substring(0, 12) : source.names().getFirst();
        var section = place.section() == null ? "" : ", " + place.section();
        var second =
                place.startSeconds() == null ? "" : ", at " + Terminal.clock(place.startSeconds());
        return "in %s%s, characters %d to %d%s"
                .formatted(name, section, place.start(), place.end(), second);
    }

    private TextTable table(List<Discussion> items) {
        var longest = items.stream().mapToInt(item -> item.guest().name().length()).max().orElse(0);
        var guest = Math.clamp(longest, "GUEST".length(), LONGEST_NAME) + 2;
        var table =
                TextTable.forColumns(
                        Help.defaultColorScheme(Ansi.OFF),
                        new Column(guest, 0, Overflow.WRAP),
                        new Column(COUNT, 0, Overflow.WRAP),
                        new Column(COUNT, 0, Overflow.WRAP),
                        new Column(COUNT + 1, 0, Overflow.WRAP),
                        new Column(width - guest - 3 * COUNT - 1, 0, Overflow.WRAP));
        table.indentWrappedLines = 0;
        return table;
    }

    private static void row(TextTable table, String... values) {
        for (var i = 0; i < values.length; i++) {
            values[i] = Terminal.plain(values[i]);
        }
        table.addRowValues(values);
    }
}

package dev.talkgraph.ingestion;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.talkgraph.ingestion.IngestedSource.ByModel;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What the command says: progress on standard error, answers on standard output. */
record IngestReport(PrintWriter out, PrintWriter err, boolean asJson) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    void say(String line) {
        err.println(line);
        err.flush();
    }

    /** An answer for machines. */
    void answer(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    /** What became of a source, in a line. */
    static String line(IngestedSource source) {
        return source.state() + " " + source.name() + more(source);
    }

    Progress progress(List<Upload> uploads) {
        return ProgressOnTerminal.isShown()
                ? new ProgressOnTerminal(uploads, this::say)
                : new ProgressLines(uploads, this::say, System::nanoTime);
    }

    /** The answer, and with it the exit code: 1 when a source failed. */
    int end(List<IngestedSource> all) {
        var sources = all.stream().filter(source -> source.parts() == null).toList();
        var failed = count(sources, IngestedSource.State.FAILED);
        var done = count(sources, IngestedSource.State.DONE);
        var skipped = count(sources, IngestedSource.State.SKIPPED);
        if (asJson) {
            out.println(
                    JSON.writeValueAsString(
                            new Totals(sources.size(), done, skipped, failed, all)));
        } else {
            sources.stream()
                    .filter(source -> source.state() == IngestedSource.State.FAILED)
                    .forEach(source -> out.println(line(source)));
            out.println(
                    "%d sources: %d done, %d skipped, %d failed"
                            .formatted(sources.size(), done, skipped, failed));
        }
        return failed == 0 ? 0 : 1;
    }

    int end(Estimate estimate) {
        if (asJson) {
            out.println(JSON.writeValueAsString(estimate));
        } else {
            estimate.formats().forEach((format, count) -> out.println(count + " " + format));
            estimate.skipped().forEach(line -> out.println("would be skipped: " + line));
            estimate.refused().forEach(each -> out.println("would fail: " + each.detail()));
            out.println(cost(estimate.cost()));
            out.println(
                    "%d bytes, about %d seconds; nothing was written"
                            .formatted(estimate.bytes(), estimate.seconds()));
        }
        return estimate.refused().isEmpty() ? 0 : 1;
    }

    private static String cost(Estimate.Cost cost) {
        if (cost.model() == null) {
            return "no language model is set: it costs nothing";
        }
        return String.format(
                Locale.ROOT,
                "%s would be asked about %d sources in %d pieces: about %,d tokens in, %,d out, %.2f %s",
                cost.model(),
                cost.sources(),
                cost.chunks(),
                cost.tokensIn(),
                cost.tokensOut(),
                cost.price(),
                cost.currency() == null ? "" : cost.currency());
    }

    private record Totals(
            int total, long done, long skipped, long failed, List<IngestedSource> sources) {}

    private static long count(List<IngestedSource> sources, IngestedSource.State state) {
        return sources.stream().filter(source -> source.state() == state).count();
    }

    private static String more(IngestedSource source) {
        var problem = source.problem();
        if (problem != null) {
            return ": " + problem.code() + ", " + problem.detail();
        }
        if (source.parts() != null) {
            return ": %d in it".formatted(source.parts());
        }
        return source.episode() == null
                ? ""
                : " -> "
                        + source.episode()
                        + counts(source.added())
                        + model(source.byModel())
                        + notes(source.notes());
    }

    private static String notes(@Nullable List<String> notes) {
        return notes == null ? "" : "; " + String.join("; ", notes);
    }

    private static String model(@Nullable ByModel byModel) {
        if (byModel == null) {
            return "";
        }
        return byModel.problem() == null
                ? ", %d by the model, %d of its dropped"
                        .formatted(byModel.added(), byModel.dropped())
                : ", by the rules alone: " + byModel.problem();
    }

    private static String counts(IngestedSource.@Nullable Added added) {
        if (added == null || added.equals(IngestedSource.Added.NOTHING)) {
            return " (known already)";
        }
        return " (claims %d, quotes %d, questions %d, topics %d, people %d, segments %d)"
                .formatted(
                        added.claims(),
                        added.quotes(),
                        added.questions(),
                        added.topics(),
                        added.people(),
                        added.segments());
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.Segments;
import dev.talkgraph.graph.Unavailable;
import dev.talkgraph.ingestion.Extraction.Extracted;
import dev.talkgraph.ingestion.OutdatedSources.Outdated;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Readers;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Sources that are extracted anew together: read in parallel, written in one transaction. */
@Component
class ReextractionBatch {

    private static final int USUAL = 16;
    private static final long USUAL_LENGTH = 512 * 1024;

    /** An episode's sources come together up to here. */
    private static final int MOST = 200;

    private static final long GREATEST_LENGTH = 32L << 20;

    private final OutdatedSources outdated;
    private final Extraction extraction;
    private final EpisodeGraph graph;
    private final Outages outages;
    private final ExecutorService readers;

    ReextractionBatch(
            OutdatedSources outdated, Extraction extraction, EpisodeGraph graph, Outages outages) {
        this.outdated = outdated;
        this.extraction = extraction;
        this.graph = graph;
        this.outages = outages;
        readers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("reading-anew-", 1).factory());
    }

    /** Parts a list into what fits the memory, the sources of an episode together where they fit. */
    List<List<Outdated>> of(List<Outdated> sources) {
        var batches = new ArrayList<List<Outdated>>();
        var batch = new ArrayList<Outdated>();
        long length = 0;
        for (var source : sources) {
            var isUsual = batch.size() < USUAL && length + source.length() <= USUAL_LENGTH;
            var isSame =
                    !batch.isEmpty()
                            && batch.getLast().episode().equals(source.episode())
                            && batch.size() < MOST
                            && length + source.length() <= GREATEST_LENGTH;
            if (!batch.isEmpty() && !isUsual && !isSame) {
                batches.add(List.copyOf(batch));
                batch.clear();
                length = 0;
            }
            batch.add(source);
            length += source.length();
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    /** From now on no source is extracted any more. */
    void stop() {
        readers.shutdownNow();
    }

    /** What came of one source. */
    private record Outcome(
            Outdated source,
            @Nullable Content content,
            @Nullable SourceProblem problem,
            @Nullable String stopped) {

        static Outcome failed(Outdated source, Throwable failure) {
            return new Outcome(source, null, SourceProblems.of(source.name(), failure), null);
        }
    }

    /**
     * Extracts sources and writes what changed.
     *
     * @return the progress with them; stopped when a language model has to be waited for
     */
    ReextractionProgress extract(List<Outdated> batch, ReextractionProgress before)
            throws InterruptedException {
        var texts =
                outages.through(() -> outdated.texts(batch.stream().map(Outdated::id).toList()));
        var tasks = new ArrayList<Callable<Outcome>>();
        batch.forEach(source -> tasks.add(() -> outcome(source, texts.get(source.id()))));
        var progress = before;
        var contents = new TreeMap<String, Content>();
        String stopped = null;
        for (var future : invoked(tasks)) {
            var outcome = settled(future);
            stopped = stopped == null ? outcome.stopped() : stopped;
            if (outcome.content() != null) {
                contents.put(outcome.source().id(), outcome.content());
            }
            if (outcome.problem() != null) {
                progress = progress.withFailed(outcome.problem());
            }
        }
        progress = written(contents, batch, progress);
        return stopped == null ? progress : progress.stopped(stopped);
    }

    private List<Future<Outcome>> invoked(List<Callable<Outcome>> tasks)
            throws InterruptedException {
        try {
            return readers.invokeAll(tasks);
        } catch (RejectedExecutionException stopped) {
            throw new InterruptedException("The process stops");
        }
    }

    private static Outcome settled(Future<Outcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException | CancellationException failure) {
            throw new InterruptedException("The process stops");
        }
    }

    private Outcome outcome(Outdated source, @Nullable String text) {
        if (text == null) {
            return new Outcome(source, null, null, null);
        }
        try {
            return outcome(source, text, Readers.reread(text));
        } catch (RuntimeException | StackOverflowError failure) {
            return Outcome.failed(source, failure);
        }
    }

    private Outcome outcome(Outdated source, String text, Reading reading) {
        return switch (reading) {
            case Reading.Document(var document) -> {
                var extracted = extraction.extract(document);
                yield extracted.isForLater()
                        ? new Outcome(source, null, null, why(extracted))
                        : new Outcome(
                                source,
                                new Content(text, extracted.facts()),
                                byRulesAlone(source, extracted),
                                null);
            }
            case Reading.Facts(var own, var facts) ->
                    new Outcome(source, content(own, facts), null, null);
            case Reading.NoEpisode(_, var reason) ->
                    new Outcome(
                            source, null, SourceProblems.noEpisode(source.name(), reason), null);
        };
    }

    private static Content content(String text, SourceFacts facts) {
        return new Content(text, Segments.completed(facts, text));
    }

    private static String why(Extracted extracted) {
        LanguageModelFailure failure = extracted.failure();
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    private static @Nullable SourceProblem byRulesAlone(Outdated source, Extracted extracted) {
        return extracted.failure() == null
                ? null
                : SourceProblems.byRulesAlone(source.name(), why(extracted));
    }

    /** Writes together; when that fails, each alone, so that only the failing ones keep what they had. */
    private ReextractionProgress written(
            Map<String, Content> contents, List<Outdated> batch, ReextractionProgress before) {
        if (contents.isEmpty()) {
            return before;
        }
        try {
            var changes = outages.through(() -> graph.replaceFacts(contents));
            return before.withDone(contents.size(), changes);
        } catch (RuntimeException | StackOverflowError failure) {
            if (Unavailable.isBehind(failure)) {
                throw failure;
            }
            if (contents.size() == 1) {
                var name = nameOf(contents.keySet().iterator().next(), batch);
                return before.withFailed(SourceProblems.of(name, failure));
            }
            var progress = before;
            for (var one : contents.entrySet()) {
                progress = written(Map.of(one.getKey(), one.getValue()), batch, progress);
            }
            return progress;
        }
    }

    private static String nameOf(String id, List<Outdated> batch) {
        return batch.stream()
                .filter(source -> source.id().equals(id))
                .map(Outdated::name)
                .findFirst()
                .orElse(id);
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Unavailable;
import dev.talkgraph.ingestion.OutdatedSources.Outdated;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival.Content;

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

    /** From now on no source is extracted any more. */
    void stop() {
        readers.shutdownNow();
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
        var tasks = new ArrayList<Callable<Reread>>();
        batch.forEach(
                source -> tasks.add(() -> Reread.of(source, texts.get(source.id()), extraction)));
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

    private List<Future<Reread>> invoked(List<Callable<Reread>> tasks) throws InterruptedException {
        try {
            return readers.invokeAll(tasks);
        } catch (RejectedExecutionException stopped) {
            throw new InterruptedException("The process stops");
        }
    }

    private static Reread settled(Future<Reread> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException | CancellationException failure) {
            throw new InterruptedException("The process stops");
        }
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

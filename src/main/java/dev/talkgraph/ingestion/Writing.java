package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Unavailable;
import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Opened;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.ingestion.Prepared.Unchanged;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Puts sources into the graph, several in one transaction, and all or nothing of each. */
@Component
class Writing {

    private final EpisodeGraph graph;
    private final Preparation preparation;
    private final Outages outages;
    private volatile boolean abandoned;

    Writing(EpisodeGraph graph, Preparation preparation, Outages outages) {
        this.graph = graph;
        this.preparation = preparation;
        this.outages = outages;
    }

    /** A source to write and the task it came by. */
    record Item(Task task, Ready ready) {

        SourceArrival arrival() {
            return ready.arrival();
        }
    }

    /** From now on what fails was interrupted: the database goes away while it is written to. */
    void abandon() {
        abandoned = true;
    }

    /** Writes the sources; when that fails, each alone, so that only the failing ones are left out. */
    void write(List<Item> batch) {
        try {
            var arrivals = batch.stream().map(Item::arrival).toList();
            var episodes = outages.through(() -> graph.apply(arrivals, List.of()));
            batch.forEach(item -> done(item, episodes.get(item.arrival().id())));
        } catch (RuntimeException | StackOverflowError failure) {
            if (batch.size() == 1) {
                alone(batch.getFirst(), failure);
            } else if (abandoned || Unavailable.isBehind(failure)) {
                batch.forEach(item -> failed(item, failure));
            } else {
                batch.forEach(item -> write(List.of(item)));
            }
        }
    }

    /** A source that the graph held when it was looked up may be gone since; it is read anew. */
    private void alone(Item item, Throwable failure) {
        if (item.arrival().content() != null || abandoned || Unavailable.isBehind(failure)) {
            failed(item, failure);
            return;
        }
        switch (preparation.prepareAnew(item.task())) {
            case Ready ready -> write(List.of(new Item(item.task(), ready)));
            case Skipped(var id, var format, var why) ->
                    item.task().update(source -> source.skipped(id, format, why));
            case Failed(var id, var why) -> item.task().update(source -> source.failed(id, why));
            case Opened _, Unchanged _ ->
                    throw new IllegalStateException("A source in the graph is one and was read");
        }
    }

    private static void done(Item item, @Nullable String episode) {
        var ready = item.ready();
        item.task()
                .update(
                        source ->
                                source.done(
                                        ready.arrival().id(),
                                        ready.format(),
                                        episode,
                                        ready.added(),
                                        ready.byModel(),
                                        ready.notes()));
    }

    private void failed(Item item, Throwable failure) {
        var name = item.task().upload().name();
        var problem =
                abandoned ? SourceProblems.interrupted(name) : SourceProblems.of(name, failure);
        item.task().update(source -> source.failed(item.arrival().id(), problem));
    }
}

package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.Prepared.Opened;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An ingestion that this process is working on; its sources change as they get on. */
final class Job {

    private final String id = UUID.randomUUID().toString();
    private final Instant createdAt = now();
    private final IngestionRequest request;
    private final List<Upload> uploads;
    private final List<IngestedSource> sources = new ArrayList<>();
    private int finished;
    private @Nullable Instant finishedAt;

    Job(IngestionRequest request) {
        this.request = request;
        uploads = new ArrayList<>(request.uploads());
        uploads.forEach(upload -> sources.add(IngestedSource.queued(upload.name())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    String id() {
        return id;
    }

    /** One task a source, in order. */
    synchronized List<Task> tasks() {
        return tasks(0);
    }

    private List<Task> tasks(int from) {
        var tasks = new ArrayList<Task>();
        for (var index = from; index < uploads.size(); index++) {
            tasks.add(new Task(this, index, uploads.get(index)));
        }
        return tasks;
    }

    /** A source was opened: its parts are further sources. */
    synchronized List<Task> open(int index, Opened opened) {
        var known = uploads.size();
        var whole = sources.get(index);
        if (whole.state().isFinal()) {
            return List.of();
        }
        for (var part : opened.parts()) {
            uploads.add(part);
            sources.add(IngestedSource.queued(part.name(), whole.name()));
        }
        update(
                index,
                source ->
                        source.opened(
                                opened.sourceId(),
                                opened.format(),
                                opened.parts().size(),
                                opened.notes()));
        return tasks(known);
    }

    IngestionRequest request() {
        return request;
    }

    /** Changes how far a source is; one that is through stays so. */
    synchronized void update(int index, UnaryOperator<IngestedSource> change) {
        var before = sources.get(index);
        if (before.state().isFinal()) {
            return;
        }
        var after = change.apply(before);
        sources.set(index, after);
        finished += after.state().isFinal() ? 1 : 0;
    }

    /** Ends it, if all its sources are through: what is left to do behind them is done. */
    synchronized void finish() {
        if (finished == sources.size() && finishedAt == null) {
            finishedAt = now();
        }
    }

    synchronized Ingestion progress() {
        return new Ingestion(
                id,
                finished == sources.size() && finishedAt == null
                        ? Ingestion.State.RUNNING
                        : Ingestion.stateOf(sources),
                createdAt.toString(),
                finishedAt == null ? null : finishedAt.toString(),
                sources.size(),
                finished,
                List.copyOf(sources));
    }

    /** One source of a job. */
    record Task(Job job, int index, Upload upload) {

        void update(UnaryOperator<IngestedSource> change) {
            job.update(index, change);
        }

        /** What was said of the whole counts for a source that came by itself. */
        List<String> uris() {
            var place = upload.place();
            return place.depth() == 0 ? job.request().uris() : place.uris();
        }

        List<String> replaces() {
            return upload.place().depth() == 0 ? job.request().replaces() : List.of();
        }

        /** The tasks of its parts. */
        List<Task> open(Opened opened) {
            return job.open(index, opened);
        }
    }
}

package dev.talkgraph.ingestion;

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
    private final List<IngestedSource> sources = new ArrayList<>();
    private int finished;
    private @Nullable Instant finishedAt;

    Job(IngestionRequest request) {
        this.request = request;
        request.uploads().forEach(upload -> sources.add(IngestedSource.queued(upload.name())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    String id() {
        return id;
    }

    /** One task a source, in order. */
    List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (var index = 0; index < request.uploads().size(); index++) {
            tasks.add(new Task(this, index, request.uploads().get(index)));
        }
        return tasks;
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
    }
}

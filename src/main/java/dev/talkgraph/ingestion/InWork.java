package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Opened;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.ingestion.Prepared.Unchanged;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A source that is being read, or was.
 *
 * @param blocks the room it takes in memory
 */
record InWork(Task task, int blocks, Future<Prepared> prepared) {

    long bytes() {
        return task.upload().bytes();
    }

    boolean isRead() {
        return prepared.isDone();
    }

    /** What is to be written, nothing for a source that is not; waits until it is read. */
    @Nullable SourceArrival arrival() throws InterruptedException {
        return outcome() instanceof Ready ready ? ready.arrival() : null;
    }

    /** What came of reading; a source that is not to be written is through with that. */
    Prepared settle() throws InterruptedException {
        var outcome = outcome();
        switch (outcome) {
            case Ready _, Opened _ -> {}
            case Unchanged(var note) -> task.update(source -> source.unchanged(note));
            case Skipped(var id, var format, var why) ->
                    task.update(source -> source.skipped(id, format, why));
            case Failed(var id, var why) -> task.update(source -> source.failed(id, why));
        }
        return outcome;
    }

    void fail(Throwable failure) {
        task.update(source -> source.failed(null, SourceProblems.of(source.name(), failure)));
    }

    private Prepared outcome() throws InterruptedException {
        try {
            return prepared.get();
        } catch (ExecutionException failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            return new Failed(null, SourceProblems.of(task.upload().name(), cause));
        }
    }
}

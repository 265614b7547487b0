package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.ingestion.Writing.Item;
import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Sources on their way into the graph: read and extracted in parallel, written one batch at a time
 * and in the order they came, so that of two contents of one address the later one stays.
 *
 * <p>Memory is bounded by the bytes of the sources in work. They are reserved in the order of the
 * queue, so that the source that is written next always has its own.
 */
final class Pipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final int LARGEST_BATCH = 16;
    private static final int BLOCK = 1024;

    private final Preparation preparation;
    private final Writing writing;
    private final Consumer<List<Task>> afterwards;
    private final int blocks;
    private final Semaphore room;
    private final ExecutorService readers;
    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<InWork> inWork = new LinkedBlockingQueue<>();
    private final List<Thread> threads;
    private final ReentrantLock transaction = new ReentrantLock();
    private volatile boolean closing;

    /** A source that is being read, and the room it takes. */
    private record InWork(Task task, int blocks, Future<Prepared> prepared) {}

    /**
     * Starts the threads.
     *
     * @param afterwards is told of the sources that are through, a batch at a time
     */
    Pipeline(
            Preparation preparation,
            Writing writing,
            IngestionLimits limits,
            Consumer<List<Task>> afterwards) {
        this.preparation = preparation;
        this.writing = writing;
        this.afterwards = afterwards;
        blocks = Math.toIntExact(limits.bytesInWork().toBytes() / BLOCK);
        room = new Semaphore(blocks);
        readers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("reading-", 1).factory());
        threads =
                List.of(
                        Thread.ofPlatform().daemon().name("ingestion").start(this::readAll),
                        Thread.ofPlatform().daemon().name("writing").start(this::writeAll));
    }

    void add(List<Task> tasks) {
        waiting.addAll(tasks);
    }

    private void readAll() {
        try {
            while (!closing) {
                var task = waiting.take();
                var needed = (int) Math.min(blocks, task.upload().bytes() / BLOCK + 1);
                room.acquire(needed);
                inWork.add(new InWork(task, needed, readers.submit(() -> read(task))));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Prepared read(Task task) {
        task.update(IngestedSource::running);
        return preparation.prepare(task);
    }

    private void writeAll() {
        try {
            while (!closing) {
                write(batch());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next source and those behind it that are read already and do not concern the same. */
    private List<InWork> batch() throws InterruptedException {
        var batch = new ArrayList<InWork>();
        var touched = new Touched();
        @Nullable InWork next = inWork.take();
        while (next != null) {
            batch.add(next);
            touched.add(arrivalOf(next));
            var candidate = inWork.peek();
            var joins =
                    batch.size() < LARGEST_BATCH
                            && candidate != null
                            && candidate.prepared().isDone()
                            && !touched.concerns(arrivalOf(candidate));
            next = joins ? inWork.poll() : null;
        }
        return batch;
    }

    private void write(List<InWork> batch) throws InterruptedException {
        transaction.lockInterruptibly();
        try {
            var items = new ArrayList<Item>();
            for (var each : batch) {
                if (settled(each) instanceof Ready ready) {
                    items.add(new Item(each.task(), ready));
                }
            }
            if (!items.isEmpty()) {
                writing.write(items);
            }
        } catch (RuntimeException | Error unexpected) {
            LOG.error("A batch of sources could not be written", unexpected);
            batch.forEach(each -> fail(each.task(), unexpected));
        } finally {
            transaction.unlock();
            batch.forEach(each -> room.release(each.blocks()));
            afterwards.accept(batch.stream().map(InWork::task).toList());
        }
    }

    private static Prepared settled(InWork work) throws InterruptedException {
        var prepared = prepared(work);
        switch (prepared) {
            case Ready _ -> {}
            case Skipped(var id, var format, var why) ->
                    work.task().update(source -> source.skipped(id, format, why));
            case Failed(var id, var why) -> work.task().update(source -> source.failed(id, why));
        }
        return prepared;
    }

    private static @Nullable SourceArrival arrivalOf(InWork work) throws InterruptedException {
        return prepared(work) instanceof Ready ready ? ready.arrival() : null;
    }

    private static Prepared prepared(InWork work) throws InterruptedException {
        try {
            return work.prepared().get();
        } catch (ExecutionException failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            return new Failed(null, SourceProblems.of(work.task().upload().name(), cause));
        }
    }

    private static void fail(Task task, Throwable failure) {
        task.update(source -> source.failed(null, SourceProblems.of(source.name(), failure)));
    }

    /** Lets the transaction that runs come to its end, at most for 20 seconds, and begins no other. */
    @Override
    public void close() {
        closing = true;
        try {
            if (!transaction.tryLock(20, TimeUnit.SECONDS)) {
                LOG.warn("A batch of sources is still being written; its transaction is undone");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads.forEach(Thread::interrupt);
        readers.shutdownNow();
    }
}

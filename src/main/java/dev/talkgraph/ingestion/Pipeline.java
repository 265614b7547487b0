package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.ingestion.Prepared.Failed;
import dev.talkgraph.ingestion.Prepared.Opened;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Skipped;
import dev.talkgraph.ingestion.Prepared.Unchanged;
import dev.talkgraph.ingestion.Writing.Item;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

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

    /** Some transcripts: what is written in a few seconds, so that a stop has not long to wait. */
    private static final long LARGEST_BATCH_BYTES = 512 * 1024;

    private static final int BLOCK = 1024;
    private static final long LOOK_MILLISECONDS = 200;

    private final Preparation preparation;
    private final Writing writing;
    private final Passage passage;
    private final Rest rest;
    private final AtomicInteger pending = new AtomicInteger();
    private final int blocks;
    private final Semaphore room;
    private final ExecutorService readers;
    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<InWork> inWork = new LinkedBlockingQueue<>();
    private final List<Thread> threads;
    private final ReentrantLock transaction = new ReentrantLock();
    private volatile boolean closing;

    /**
     * Starts the threads.
     *
     * @param passage is told of the sources that join and of those that are through
     * @param rest what is done while no source waits
     */
    Pipeline(
            Preparation preparation,
            Writing writing,
            IngestionLimits limits,
            Passage passage,
            Rest rest) {
        this.preparation = preparation;
        this.writing = writing;
        this.passage = passage;
        this.rest = rest;
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

    /** Whoever counts the sources that wait. */
    interface Passage {

        /** Sources that were in another one wait now. */
        void joined(List<Task> tasks);

        /** Sources are through, a batch at a time. */
        void through(List<Task> tasks);
    }

    void add(List<Task> tasks) {
        pending.addAndGet(tasks.size());
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
                writeNext();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeNext() throws InterruptedException {
        try {
            var isIdle = pending.get() == 0;
            var pause = isIdle && rest.isWanted() ? 0 : LOOK_MILLISECONDS;
            @Nullable InWork next = inWork.poll(pause, TimeUnit.MILLISECONDS);
            if (next != null) {
                write(batch(next));
            } else if (isIdle && rest.isWanted()) {
                rest();
            }
        } catch (RuntimeException unexpected) {
            LOG.error("Progress of a batch is lost", unexpected);
        }
    }

    /** The next source and those behind it that are read already and do not concern the same. */
    private List<InWork> batch(InWork first) throws InterruptedException {
        var batch = new ArrayList<InWork>();
        var touched = new Touched();
        long size = 0;
        @Nullable InWork next = first;
        while (next != null) {
            batch.add(next);
            size += next.bytes();
            touched.add(next.arrival());
            var candidate = inWork.peek();
            var joins =
                    candidate != null
                            && batch.size() < LARGEST_BATCH
                            && size + candidate.bytes() <= LARGEST_BATCH_BYTES
                            && candidate.isRead()
                            && !touched.concerns(candidate.arrival());
            next = joins ? inWork.poll() : null;
        }
        return batch;
    }

    private void write(List<InWork> batch) throws InterruptedException {
        transaction.lockInterruptibly();
        try {
            var items = new ArrayList<Item>();
            for (var each : batch) {
                switch (each.settle()) {
                    case Ready ready -> items.add(new Item(each.task(), ready));
                    case Opened opened -> open(each.task(), opened);
                    case Unchanged _, Skipped _, Failed _ -> {}
                }
            }
            if (!items.isEmpty()) {
                writing.write(items);
            }
        } catch (RuntimeException | Error unexpected) {
            LOG.error("A batch of sources could not be written", unexpected);
            batch.forEach(each -> each.fail(unexpected));
        } finally {
            batch.forEach(each -> room.release(each.blocks()));
            try {
                passage.through(batch.stream().map(InWork::task).toList());
            } finally {
                pending.addAndGet(-batch.size());
                transaction.unlock();
            }
        }
    }

    private void open(Task task, Opened opened) {
        var parts = task.open(opened);
        passage.joined(parts);
        add(parts);
    }

    private void rest() throws InterruptedException {
        transaction.lockInterruptibly();
        try {
            rest.advance();
        } finally {
            transaction.unlock();
        }
    }

    /** Lets the transaction that runs come to its end, at most for 20 seconds, and begins no other. */
    @Override
    public void close() {
        closing = true;
        try {
            if (!transaction.tryLock(20, TimeUnit.SECONDS)) {
                writing.abandon();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads.forEach(Thread::interrupt);
        readers.shutdownNow();
    }
}

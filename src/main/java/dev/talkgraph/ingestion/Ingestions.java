package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.Job.Task;
import dev.talkgraph.meaning.Meaning;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sources in and out: takes them in, works on them one behind the other, tells how far they are. */
@Service
@DependsOn("schema")
class Ingestions implements DisposableBean, Pipeline.Passage {

    private static final Logger LOG = LoggerFactory.getLogger(Ingestions.class);

    private final IngestionRecords records;
    private final IngestionLimits limits;
    private final EpisodeGraph graph;
    private final Pipeline pipeline;
    private final Rest rest;
    private final Map<String, Job> active = new ConcurrentHashMap<>();
    private final Saving saving;
    private final Outages outages;
    private volatile boolean closed;
    private int queuedSources;
    private long queuedBytes;

    Ingestions(
            IngestionRecords records,
            IngestionLimits limits,
            EpisodeGraph graph,
            Preparation preparation,
            Writing writing,
            Meaning meaning,
            Outages outages) {
        this.records = records;
        this.limits = limits;
        this.graph = graph;
        this.outages = outages;
        saving = new Saving(records, outages);
        endWhatWasLeft();
        records.forgetBut(limits.keptIngestions());
        rest = new Rest(meaning, this::finish);
        pipeline = new Pipeline(preparation, writing, limits, this, rest);
    }

    /**
     * Takes sources in; they are worked on later.
     *
     * @return the new ingestion
     * @throws QueueFull when too much waits already; nothing was taken in then
     */
    Ingestion submit(IngestionRequest request) {
        reserve(request);
        var job = new Job(request);
        active.put(job.id(), job);
        try {
            records.begin(job.progress());
            records.forgetBut(limits.keptIngestions());
        } catch (RuntimeException failure) {
            active.remove(job.id());
            job.tasks().forEach(this::release);
            throw failure;
        }
        pipeline.add(job.tasks());
        return job.progress();
    }

    /** How far an ingestion is, with its sources; nothing when there is none with this id. */
    Optional<Ingestion> find(String id) {
        var job = active.get(id);
        return job == null ? records.find(id) : Optional.of(job.progress());
    }

    /** A page of ingestions without their sources, the newest first. */
    Page<Ingestion> page(Paging paging) {
        var items =
                records.page(paging.skip(), paging.count()).stream()
                        .map(each -> active.containsKey(each.id()) ? inShort(each) : each)
                        .toList();
        return paging.page(items, records.count());
    }

    private Ingestion inShort(Ingestion kept) {
        return find(kept.id()).orElse(kept).inShort();
    }

    /**
     * Takes a source, and what it alone supported, out of the graph.
     *
     * @return false when the graph does not hold it
     */
    boolean remove(String sourceId) {
        if (graph.extractorOf(sourceId).isEmpty()) {
            return false;
        }
        graph.apply(List.of(), List.of(sourceId));
        rest.want();
        return true;
    }

    /** What is not written yet is marked as interrupted, so that nobody waits for it. */
    @Override
    public void destroy() {
        outages.stop();
        pipeline.close();
        closed = true;
        for (var job : active.values()) {
            job.tasks().forEach(task -> task.update(Ingestions::interrupted));
            job.finish();
            saving.save(job.progress());
        }
    }

    private synchronized void reserve(IngestionRequest request) {
        var sources = queuedSources + request.uploads().size();
        var bytes = queuedBytes + request.bytes();
        var isEmpty = queuedSources == 0;
        if (!isEmpty
                && (sources > limits.queuedSources() || bytes > limits.queuedBytes().toBytes())) {
            throw new QueueFull(queuedSources + " sources wait");
        }
        queuedSources = sources;
        queuedBytes = bytes;
    }

    private synchronized void release(Task task) {
        queuedSources--;
        queuedBytes -= task.upload().bytes();
    }

    @Override
    public synchronized void joined(List<Task> tasks) {
        queuedSources += tasks.size();
        queuedBytes += tasks.stream().mapToLong(task -> task.upload().bytes()).sum();
    }

    @Override
    public void through(List<Task> tasks) {
        for (var task : tasks) {
            release(task);
            discard(task.upload());
        }
        tasks.stream().map(Task::job).distinct().forEach(this::keep);
        rest.want();
    }

    /** All that came in is through, and can be found by its meaning as well. */
    private void finish() {
        for (var job : active.values()) {
            job.finish();
            keep(job);
        }
    }

    private void keep(Job job) {
        if (closed) {
            return;
        }
        var now = job.progress();
        if (saving.save(now) && now.state().isFinal()) {
            active.remove(now.id());
        }
    }

    private static void discard(Upload upload) {
        try {
            upload.discard();
        } catch (IOException undeletable) {
            LOG.warn("A source's file stays behind: {}", undeletable.getMessage());
        }
    }

    /** Ends what a process of this instance had not finished when it was stopped. */
    final void endWhatWasLeft() {
        records.unfinished().stream()
                .filter(left -> !active.containsKey(left.id()))
                .forEach(this::interrupted);
    }

    private void interrupted(Ingestion left) {
        var sources = new ArrayList<IngestedSource>();
        left.allSources()
                .forEach(
                        source ->
                                sources.add(
                                        source.state().isFinal() ? source : interrupted(source)));
        records.save(left.endedWith(sources));
    }

    private static IngestedSource interrupted(IngestedSource source) {
        return source.failed(source.id(), SourceProblems.interrupted(source.name()));
    }
}

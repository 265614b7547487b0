package dev.talkgraph.ingestion;

import dev.talkgraph.ingestion.OutdatedSources.Outdated;
import dev.talkgraph.ingestion.ReextractionProgress.State;
import dev.talkgraph.meaning.Meaning;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Extracts anew what another extractor made, from the texts that the graph keeps. Which sources are
 * left to do is read off the graph, so that what was interrupted goes on with the next begin.
 */
@Service
@DependsOn("schema")
class Reextraction implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Reextraction.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_MILLISECONDS = TimeUnit.SECONDS.toMillis(20);

    private final OutdatedSources outdated;
    private final Extraction extraction;
    private final ReextractionBatch batches;
    private final Outages outages;
    private final Meaning meaning;
    private @Nullable Thread worker;
    private volatile @Nullable ReextractionProgress running;
    private volatile boolean closing;

    Reextraction(
            OutdatedSources outdated,
            Extraction extraction,
            ReextractionBatch batches,
            Outages outages,
            Meaning meaning) {
        this.outdated = outdated;
        this.extraction = extraction;
        this.batches = batches;
        this.outages = outages;
        this.meaning = meaning;
    }

    /** Begins, or goes on with what was interrupted, unless it is at work already. */
    synchronized ReextractionProgress begin() {
        var now = running;
        if (now != null || closing) {
            return progress();
        }
        var count = outdated.count();
        var fresh = ReextractionProgress.none(extraction.version(), count);
        var begun =
                interrupted()
                        .map(left -> left.resumed(count))
                        .orElseGet(() -> fresh.as(State.RUNNING));
        running = begun;
        worker = Thread.ofPlatform().daemon().name("extracting-anew").start(this::run);
        return begun;
    }

    /** How far it is, or came the last time. */
    ReextractionProgress progress() {
        var now = running;
        if (now != null) {
            return now;
        }
        var count = outdated.count();
        return kept().map(last -> last.as(last.state(), count))
                .orElseGet(() -> ReextractionProgress.none(extraction.version(), count));
    }

    private Optional<ReextractionProgress> interrupted() {
        return kept().filter(last -> last.state() == State.INTERRUPTED)
                .filter(last -> last.extractor().equals(extraction.version()));
    }

    /** What is kept of the last time; where its process ended in the middle, it was interrupted. */
    private Optional<ReextractionProgress> kept() {
        try {
            return outdated.progress()
                    .map(json -> JSON.readValue(json, ReextractionProgress.class))
                    .map(last -> last.state() == State.RUNNING ? last.as(State.INTERRUPTED) : last);
        } catch (JacksonException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private void run() {
        try {
            end(through(latest()));
        } catch (InterruptedException stopped) {
            end(latest());
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Extracting anew ended early", failure);
            end(latest().stopped("The database did not answer"));
        }
    }

    private ReextractionProgress latest() {
        return Objects.requireNonNull(running);
    }

    private ReextractionProgress through(ReextractionProgress begun) throws InterruptedException {
        var progress = begun;
        keep(progress);
        var after = "";
        while (!closing) {
            var behind = after;
            var next = outages.through(() -> outdated.behind(behind));
            if (next.isEmpty()) {
                return progress.as(State.DONE);
            }
            for (var batch : OutdatedBatches.of(next)) {
                progress = done(batch, progress);
                if (progress.state() != State.RUNNING || closing) {
                    return progress;
                }
            }
            after = next.getLast().episode();
        }
        return progress;
    }

    private ReextractionProgress done(List<Outdated> batch, ReextractionProgress before)
            throws InterruptedException {
        var after = batches.extract(batch, before);
        running = after;
        keep(after);
        meaning.want();
        return after;
    }

    private void end(ReextractionProgress last) {
        var ended = last.state() == State.RUNNING ? last.as(State.INTERRUPTED) : last;
        keep(ended);
        running = null;
    }

    private void keep(ReextractionProgress progress) {
        try {
            outdated.saveProgress(JSON.writeValueAsString(progress));
        } catch (RuntimeException away) {
            LOG.warn("How far extracting anew is, is not kept: {}", away.toString());
        }
    }

    /** Lets the batch that is written come to its end. */
    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        batches.stop();
        var thread = worker;
        if (thread != null) {
            thread.join(PATIENCE_MILLISECONDS);
            thread.interrupt();
        }
    }
}

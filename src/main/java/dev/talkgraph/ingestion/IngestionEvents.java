package dev.talkgraph.ingestion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * An ingestion as it gets on: {@code source} with every source that is through, {@code progress}
 * behind them, {@code end} with the whole at last.
 *
 * <p>It looks at the ingestion again and again, so that any instance can tell of it.
 */
@Component
class IngestionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(IngestionEvents.class);
    private static final long LONGEST_MILLISECONDS = 6 * 60 * 60 * 1000L;
    private static final long INTERVAL_MILLISECONDS = 250;
    private static final int LOOKS_WITHOUT_A_WORD = 60;
    private static final int MOST_LISTENERS = 200;
    private static final int LISTENED = -1;

    private final Ingestions ingestions;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

    IngestionEvents(Ingestions ingestions) {
        this.ingestions = ingestions;
    }

    /** All events of an ingestion from its beginning; the stream ends with it. */
    SseEmitter of(String id) {
        if (!listeners.tryAcquire()) {
            throw new QueueFull(MOST_LISTENERS + " listen");
        }
        var emitter = new SseEmitter(LONGEST_MILLISECONDS);
        Thread.ofVirtual().name("events-" + id).start(() -> tell(id, emitter));
        return emitter;
    }

    private void tell(String id, SseEmitter emitter) {
        try {
            var told = new HashSet<Integer>();
            var silent = 0;
            var ingestion = ingestions.find(id);
            while (ingestion.isPresent()) {
                var news = tell(ingestion.get(), told, emitter);
                silent = news ? 0 : silent + 1;
                if (silent == LOOKS_WITHOUT_A_WORD) {
                    emitter.send(SseEmitter.event().comment("still at it"));
                    silent = 0;
                }
                if (ingestion.get().state().isFinal()) {
                    break;
                }
                Thread.sleep(INTERVAL_MILLISECONDS);
                ingestion = ingestions.find(id);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody listens to {} any more", id, gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            emitter.completeWithError(failure);
        } finally {
            listeners.release();
        }
    }

    /** Tells what was not told yet, in a first word that the listener is heard as well. */
    private static boolean tell(Ingestion ingestion, Set<Integer> told, SseEmitter emitter)
            throws IOException {
        var news = told.add(LISTENED);
        var sources = ingestion.allSources();
        for (var index = 0; index < sources.size(); index++) {
            if (sources.get(index).state().isFinal() && told.add(index)) {
                emitter.send(event("source", sources.get(index)));
                news = true;
            }
        }
        if (news) {
            emitter.send(event("progress", ingestion.inShort()));
        }
        if (ingestion.state().isFinal()) {
            emitter.send(event("end", ingestion));
        }
        return news;
    }

    private static SseEmitter.SseEventBuilder event(String name, Object data) {
        return SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON);
    }
}

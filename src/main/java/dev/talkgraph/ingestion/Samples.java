package dev.talkgraph.ingestion;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.reconciliation.EpisodeGraph;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Episodes of an invented show, so that a newcomer has something to ask: taken in like any other
 * sources at the first start with an empty graph, and never again, so that one who takes them out is
 * rid of them.
 */
@Component
public class Samples {

    private static final String CLAIM = Cypher.named("ingestion/claim-samples");
    private static final String SETTLE = Cypher.named("ingestion/settle-samples");
    private static final String FILES = "classpath:/samples/episodes/*.*";
    private static final long INTERVAL_MILLISECONDS = 100;

    private final Transactions transactions;
    private final Ingestions ingestions;
    private final Spool spool;
    private final EpisodeGraph graph;
    private final boolean wanted;
    private volatile @Nullable String ingestion;

    Samples(
            Transactions transactions,
            Ingestions ingestions,
            Spool spool,
            EpisodeGraph graph,
            SampleProperties properties) {
        this.transactions = transactions;
        this.ingestions = ingestions;
        this.spool = spool;
        this.graph = graph;
        wanted = properties.samples();
    }

    /**
     * Hands the samples in, if the graph is empty and was never changed, or if the process that did
     * so before was stopped at it.
     *
     * @return whether they are on their way now
     */
    public boolean begin() {
        if (!wanted || !claim()) {
            return false;
        }
        ingestion = ingestions.submit(request()).id();
        return true;
    }

    /**
     * Waits until no sample is on its way.
     *
     * @return whether the graph holds all of them
     */
    public boolean areIn() throws InterruptedException {
        var id = ingestion;
        if (id != null && ended(id) == Ingestion.State.DONE) {
            run(SETTLE);
        }
        return files().stream()
                .allMatch(file -> graph.extractorOf(Hash.of(contentOf(file))).isPresent());
    }

    private Ingestion.State ended(String id) throws InterruptedException {
        while (true) {
            var state = ingestions.find(id).orElseThrow().state();
            if (state.isFinal()) {
                return state;
            }
            Thread.sleep(INTERVAL_MILLISECONDS);
        }
    }

    private boolean claim() {
        return transactions
                .write(running -> running.rows(CLAIM, Map.of()))
                .getFirst()
                .get("wanted")
                .asBoolean();
    }

    private void run(String statement) {
        transactions.write(running -> running.run(statement, Map.of()));
    }

    private IngestionRequest request() {
        var uploads = new ArrayList<Upload>();
        for (var file : files()) {
            uploads.add(upload(file));
        }
        return new IngestionRequest(uploads, EpisodeStatement.NOTHING, List.of(), List.of());
    }

    private Upload upload(Resource file) {
        try {
            return spool.keep(nameOf(file), contentOf(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The samples cannot be kept", unwritable);
        }
    }

    /** In the order of their names. */
    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Samples::nameOf))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The samples cannot be found", unreadable);
        }
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static byte[] contentOf(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A sample cannot be read", unreadable);
        }
    }
}

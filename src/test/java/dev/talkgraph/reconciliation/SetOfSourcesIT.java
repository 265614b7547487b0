package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.export.GraphExport;
import dev.talkgraph.reconciliation.Documents.Document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * The graph is a function of the set of its sources: after any sequence of ingests, replacements
 * and deletions its export is, byte for byte, that of a fresh graph with the sources that remain.
 */
@DatabaseTest
class SetOfSourcesIT {

    private static final int SEQUENCES = Integer.getInteger("talkgraph.test.sequences", 100);
    private static final int STEPS = 12;
    private static final int WRITERS = 3;
    private static final List<Document> DOCUMENTS = Documents.all();

    @Autowired EpisodeGraph graph;
    @Autowired GraphExport export;
    @Autowired Driver driver;

    static IntStream seeds() {
        var first = Integer.getInteger("talkgraph.test.seed", 0);
        return IntStream.range(first, first + SEQUENCES);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @ParameterizedTest(name = "sequence {0}")
    @MethodSource("seeds")
    void anySequenceGivesTheGraphOfTheSourcesThatRemain(int seed) throws Exception {
        var remaining = new Remaining();
        var isParallel = seed % 2 == 1;
        if (isParallel) {
            inParallel(seed, remaining);
        } else {
            run(new Random(seed), 0, 1, STEPS, remaining);
        }
        var grown = exported();
        empty();
        graph.apply(remaining.arrivals(), List.of());
        assertSame(seed, grown, exported());
    }

    private void inParallel(int seed, Remaining remaining) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var own = writer;
                var random = new Random(seed * 31L + writer);
                running.add(
                        writers.submit(
                                () -> run(random, own, WRITERS, STEPS / WRITERS, remaining)));
            }
            for (var writer : running) {
                writer.get();
            }
        }
    }

    /** Each writer has documents and addresses of its own; people, topics and episodes are shared. */
    private void run(Random random, int writer, int writers, int steps, Remaining remaining) {
        var own =
                IntStream.range(0, DOCUMENTS.size())
                        .filter(index -> index % writers == writer)
                        .mapToObj(DOCUMENTS::get)
                        .toList();
        for (int step = 0; step < steps; step++) {
            var chosen = new ArrayList<SourceArrival>();
            var removed = new ArrayList<String>();
            var action = random.nextInt(10);
            var count = action < 6 ? 1 + random.nextInt(4) : action < 8 ? 1 : 0;
            for (int i = 0; i < count; i++) {
                chosen.add(
                        arrival(own.get(random.nextInt(own.size())), random, writer, action >= 6));
            }
            if (action >= 8) {
                removed.add(own.get(random.nextInt(own.size())).id());
            }
            graph.apply(chosen, removed);
            remaining.change(chosen, removed);
        }
    }

    private static SourceArrival arrival(
            Document document, Random random, int writer, boolean isReplacing) {
        var names = random.nextInt(3) == 0 ? List.of(document.name()) : List.<String>of();
        var uris =
                isReplacing
                        ? List.of("https://pages.example/" + writer + "/" + random.nextInt(2))
                        : List.<String>of();
        var stated =
                random.nextInt(6) == 0
                        ? List.of(
                                new EpisodeStatement(
                                        "Harbour Talks", null, null, null, null, null, null))
                        : List.<EpisodeStatement>of();
        return new SourceArrival(document.id(), document.content(), names, uris, stated, List.of());
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        export.jsonLines(out);
        return out.toByteArray();
    }

    private static void assertSame(int seed, byte[] grown, byte[] fresh) throws IOException {
        if (!java.util.Arrays.equals(grown, fresh)) {
            Files.write(Path.of("target", "grown-" + seed + ".jsonl"), grown);
            Files.write(Path.of("target", "fresh-" + seed + ".jsonl"), fresh);
        }
        assertThat(lines(grown)).containsExactlyElementsOf(lines(fresh));
    }

    private static List<String> lines(byte[] export) {
        return new String(export, StandardCharsets.UTF_8).lines().toList();
    }

    /** What a graph must hold, worked out without one. */
    private static final class Remaining {

        private final Map<String, SourceArrival> sources = new TreeMap<>();

        synchronized void change(List<SourceArrival> arrivals, List<String> removed) {
            removed.forEach(sources::remove);
            for (var arrival : arrivals) {
                sources.values()
                        .removeIf(
                                other ->
                                        !other.id().equals(arrival.id())
                                                && other.uris().stream()
                                                        .anyMatch(arrival.uris()::contains));
                sources.merge(arrival.id(), arrival, Remaining::joined);
            }
        }

        private static SourceArrival joined(SourceArrival one, SourceArrival other) {
            return new SourceArrival(
                    one.id(),
                    one.content(),
                    StoredSource.union(one.names(), other.names()),
                    StoredSource.union(one.uris(), other.uris()),
                    java.util.stream.Stream.concat(one.stated().stream(), other.stated().stream())
                            .distinct()
                            .toList(),
                    List.of());
        }

        synchronized List<SourceArrival> arrivals() {
            return List.copyOf(sources.values());
        }
    }
}

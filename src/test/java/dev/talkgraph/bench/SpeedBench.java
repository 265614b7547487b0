package dev.talkgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.bench.Row.Goal;
import dev.talkgraph.fixture.Machine;
import dev.talkgraph.fixture.Service;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How fast sources come in and the service starts, and what memory that takes. */
class SpeedBench {

    private static final double WORDS_AN_HOUR = 9_826;
    private static final int STARTS = 3;
    private static final String WITHOUT = "--talkgraph.embeddings=false";

    private static final String PAGES_ANCHOR = "an LLM graph builder: 12 s a message";
    private static final Goal PAGES = new Goal("reading pages", "pages/s", PAGES_ANCHOR, true, 20);
    private static final Goal PAGES_WITH =
            new Goal("reading pages, with embeddings", "pages/s", PAGES_ANCHOR, true, 8);
    private static final String SPEECH_ANCHOR = "an LLM graph builder: 2 MB in 12 h";
    private static final Goal SPEECH =
            new Goal("reading transcripts", "hours of speech/s", SPEECH_ANCHOR, true, 3);
    private static final Goal SPEECH_WITH =
            new Goal(
                    "reading transcripts, with embeddings",
                    "hours of speech/s",
                    SPEECH_ANCHOR,
                    true,
                    1);
    private static final Goal WRITING =
            new Goal("writing", "of bare MERGE", "bare UNWIND … MERGE", true, 0.7);
    private static final Goal START =
            new Goal("start", "× Neo4j alone", "Neo4j alone in-process", false, 2.0);
    private static final Goal MEMORY =
            new Goal("memory", "GiB", "the skeleton: 0.6 GiB", false, 1.5);

    private static final String QUERY_API = "Neo4j's own Query API on the same store, beside it";
    private static final Goal FIRST =
            new Goal("traversals, first answer", "× the Query API", QUERY_API, true, 2);
    private static final Goal KNOWN =
            new Goal("traversals, known answer", "× the Query API", QUERY_API, true, 8);

    private static final int SMALL = 10_000;
    private static final Goal GROWTH = new Goal("growth", "× at 10,000 claims", "–", false, 2);

    private final Path corpus = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private final List<Row> rows = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    /** A row that needs the files of a folder. */
    private interface Measure {
        Row of(List<Path> files) throws IOException, InterruptedException;
    }

    @Test
    void speed() throws IOException {
        var machine = Machine.here();
        var begin = System.nanoTime();
        measure(START, "", files -> start());
        measure(PAGES, "notes/lexnotes", files -> pages(PAGES, files, WITHOUT));
        measure(SPEECH, "transcripts/lexfridman", files -> speech(SPEECH, files, WITHOUT));
        measure(PAGES_WITH, "notes/lexnotes", files -> pages(PAGES_WITH, files));
        measure(SPEECH_WITH, "transcripts/lexfridman", files -> speech(SPEECH_WITH, files));
        traversals();
        measure(WRITING, "notes/lexnotes", SpeedBench::writing);
        measure(MEMORY, "", files -> memory());
        measure(GROWTH, "", files -> growth());
        new Report(machine, corpus.toString(), Service.seconds(begin), rows).publish();
        assertThat(failures).isEmpty();
    }

    /** {@code -Dbench.rows=traversals} measures the rows alone that are called so. */
    private static boolean isWanted(Goal goal) {
        return goal.what().startsWith(System.getProperty("bench.rows", ""));
    }

    private void measure(Goal goal, String folder, Measure measure) {
        if (!isWanted(goal)) {
            return;
        }
        var files = new ArrayList<Path>();
        try {
            if (!folder.isEmpty() && !Files.isDirectory(corpus.resolve(folder))) {
                rows.add(goal.notMeasured("folder " + folder + " is absent"));
                return;
            }
            if (!folder.isEmpty()) {
                files.addAll(filesBelow(corpus.resolve(folder)));
            }
            rows.add(measure.of(files));
        } catch (IOException | RuntimeException failure) {
            rows.add(goal.notMeasured("it failed: " + failure));
            failures.add(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        System.out.println(rows.getLast().line());
    }

    /** Two rows of one run. */
    private void traversals() {
        if (isWanted(FIRST) && !QueryApi.isThere()) {
            for (var goal : List.of(FIRST, KNOWN)) {
                rows.add(goal.notMeasured("there is no container engine for Neo4j's server"));
            }
            return;
        }
        measure(
                FIRST,
                "notes/lexnotes",
                files -> {
                    var result = Traversals.of(files);
                    var on =
                            files.size() + " files, 8 connections, equal shares of three questions";
                    var figures =
                            Map.<String, Object>of(
                                    "first", result.first(), "queryApi", result.queryApi());
                    rows.add(
                            KNOWN.measured(
                                    on, result.knownRatio(), Map.of("known", result.known())));
                    return FIRST.measured(on, result.firstRatio(), figures);
                });
    }

    private Row start() throws IOException, InterruptedException {
        var alone = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int number = 0; number < STARTS; number++) {
            alone.add(neo4jAlone());
            try (var service = Service.start(List.of(), List.of())) {
                whole.add(service.startSeconds());
            }
        }
        return START.measured(
                STARTS + " starts of each on a new store, in turn, medians",
                median(whole) / median(alone),
                Map.of("neo4jAloneSeconds", alone, "serviceSeconds", whole));
    }

    private static double neo4jAlone() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target"), "bench-neo4j-");
        var begin = System.nanoTime();
        var process =
                new ProcessBuilder(
                                Service.java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Neo4jAlone.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var reader = process.inputReader()) {
            var line = reader.readLine();
            while (line != null && !line.startsWith(Neo4jAlone.ANSWER)) {
                line = reader.readLine();
            }
            var seconds = Service.seconds(begin);
            assertThat(line).as("Neo4j alone answers").isNotNull();
            reader.transferTo(Writer.nullWriter());
            process.waitFor();
            return seconds;
        }
    }

    private static Row pages(Goal goal, List<Path> files, String... properties)
            throws IOException, InterruptedException {
        var read = read(files, properties);
        if (read == null) {
            return goal.notMeasured("there are no embeddings yet");
        }
        return goal.measured(
                files.size() + " files, an empty graph, a new process",
                read.done() / read.seconds(),
                Map.of("seconds", read.seconds(), "pages", read.done()));
    }

    private static Row speech(Goal goal, List<Path> files, String... properties)
            throws IOException, InterruptedException {
        var read = read(files, properties);
        if (read == null) {
            return goal.notMeasured("there are no embeddings yet");
        }
        var hours = read.words() / WORDS_AN_HOUR;
        return goal.measured(
                files.size() + " files, an empty graph, a new process",
                hours / read.seconds(),
                Map.of("seconds", read.seconds(), "hours", hours, "words", read.words()));
    }

    private record Read(int done, long words, double seconds) {}

    /** Nothing for reading with embeddings where there are none. */
    private static @Nullable Read read(List<Path> files, String... properties)
            throws IOException, InterruptedException {
        try (var service = Service.start(List.of(), List.of(properties))) {
            if (properties.length == 0 && !embeds(service)) {
                return null;
            }
            var begin = System.nanoTime();
            var ingested = service.ingest(files);
            while (properties.length == 0 && isEmbedding(service)) {
                Thread.sleep(100);
            }
            var seconds = Service.seconds(begin);
            var done = 0;
            long words = 0;
            for (var source : ingested.path("sources")) {
                done += source.path("state").asString().equals("DONE") ? 1 : 0;
                words += source.path("added").path("words").asLong(0);
            }
            return new Read(done, words, seconds);
        }
    }

    private static boolean embeds(Service service) {
        try {
            return service.get("/embeddings").has("model");
        } catch (HttpClientErrorException.NotFound none) {
            return false;
        }
    }

    private static boolean isEmbedding(Service service) {
        return service.get("/embeddings").path("running").asBoolean(false);
    }

    private static Row writing(List<Path> files) throws IOException {
        var result = Writing.of(files);
        return WRITING.measured(
                result.rows()
                        + " rows of "
                        + result.sources()
                        + " sources, the second of two rounds",
                result.writer() / result.bare(),
                Map.of("writerRowsASecond", result.writer(), "bareRowsASecond", result.bare()));
    }

    /** Everything that is read: seeds, notes and all transcripts; what is in no known format fails. */
    private Row memory() throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var folder : List.of("seeds", "notes", "transcripts")) {
            if (Files.isDirectory(corpus.resolve(folder))) {
                files.addAll(filesBelow(corpus.resolve(folder)));
            }
        }
        if (files.isEmpty()) {
            return MEMORY.notMeasured("folders seeds, notes and transcripts are absent");
        }
        if (!Files.exists(Path.of("/proc/self/status"))) {
            return MEMORY.notMeasured("this system does not tell a process's peak");
        }
        try (var service = Service.start(List.of("-Xmx768m"), List.of())) {
            var begin = System.nanoTime();
            var states = new LinkedHashMap<String, Integer>();
            for (var source : service.ingest(files).path("sources")) {
                states.merge(source.path("state").asString(), 1, Integer::sum);
            }
            while (embeds(service) && isEmbedding(service)) {
                Thread.sleep(200);
            }
            return MEMORY.measured(
                    files.size() + " files, -Xmx768m",
                    service.peakMiB() / 1024,
                    Map.of("seconds", Service.seconds(begin), "states", states));
        }
    }

    /** Of so many claims that it is done in minutes, unless {@code -Dbench.claims} says otherwise. */
    private static Row growth() throws IOException, InterruptedException {
        var claims = Integer.getInteger("bench.claims", 10 * SMALL);
        var small = GrowthStore.of(SMALL);
        var large = GrowthStore.of(claims);
        var grown = Growth.of(small, large, GROWTH.limit());
        System.out.printf("%n%-48s p95 10,000  %,d claims, milliseconds%n", "question", claims);
        grown.forEach(each -> System.out.println(each.line(GROWTH.limit())));
        return GROWTH.measured(
                "%d questions at %,d claims".formatted(grown.size(), claims),
                grown.getFirst().ratio(),
                Map.of(
                        "reached",
                        grown.stream().filter(each -> each.ratio() <= GROWTH.limit()).count(),
                        "made in seconds",
                        large.seconds(),
                        "GiB",
                        large.gibibytes(),
                        "questions",
                        grown));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}

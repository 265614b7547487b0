package dev.talkgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Bind;

import dev.talkgraph.fixture.Service;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** Every export of a large graph, by a service that has little memory. */
final class Exports {

    private static final String IMAGE = "neo4j:2026.08.1";
    private static final List<String> LITTLE = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> PROPERTIES = List.of("--talkgraph.embeddings=false");
    private static final int BUFFER = 1 << 16;

    private final Service service;
    private final HttpClient http;

    private Exports(Service service, HttpClient http) {
        this.service = service;
        this.http = http;
    }

    /**
     * What came of one export.
     *
     * @param peakMiB the most memory the service had ever held when it was done
     */
    record Export(double mebibytes, double seconds, double peakMiB) {}

    /** Nodes and relationships, in the order that their counts are compared in. */
    record Size(long nodes, long relationships) {}

    record Result(Map<String, Export> exports, Size size, double peakMiB, String imported) {}

    static Result of(Path data) throws IOException, InterruptedException {
        // The indexes of what was loaded at once are made at a start that has the memory for it.
        Service.start(data, List.of("-Xmx1g"), PROPERTIES).close();
        var exports = new LinkedHashMap<String, Export>();
        var files = Files.createTempDirectory(Path.of("target"), "exports-");
        try (var service = Service.start(data, LITTLE, PROPERTIES);
                var http = HttpClient.newHttpClient()) {
            var exporting = new Exports(service, http);
            var jsonl = new Marks("\n{\"labels\":", "\n{\"type\":");
            exports.put("jsonl", exporting.export("jsonl", jsonl::read));
            var graphml = new Marks("<node ", "<edge ");
            exports.put("graphml", exporting.export("graphml", graphml::read));
            assertThat(graphml.size()).isEqualTo(jsonl.size());
            exports.put("obsidian", exporting.export("obsidian", Exports::skip));
            exports.put("neo4j-admin", exporting.export("neo4j-admin", in -> unzip(in, files)));
            var peak = service.peakMiB();
            return new Result(exports, jsonl.size(), peak, imported(files, jsonl.size()));
        }
    }

    private interface Reader {
        void read(InputStream in) throws IOException, InterruptedException;
    }

    private Export export(String format, Reader reader) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var address = URI.create(service.address() + "/export?format=" + format);
        var answer =
                http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var in = new Counted(answer.body())) {
            reader.read(in);
            skip(in);
            var export =
                    new Export(
                            in.bytes() / (double) (1 << 20),
                            Service.seconds(begin),
                            service.peakMiB());
            System.out.println(format + " " + export);
            return export;
        }
    }

    private static void skip(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        while (in.read(buffer) >= 0) {
            // Nothing is kept of it.
        }
    }

    private static void unzip(InputStream in, Path files) throws IOException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Files.copy(zip, files.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets the importer of Neo4j's own image make a store of the files, and counts what is in it. */
    private static String imported(Path files, Size expected)
            throws IOException, InterruptedException {
        if (!QueryApi.isThere()) {
            return "no: there is no container engine";
        }
        var store = Files.createDirectories(files.resolve("neo4j").resolve("data"));
        importAll(files.toAbsolutePath(), store.toAbsolutePath());
        try (var api = new QueryApi(files)) {
            // The Graph node is bookkeeping to the sorted export, and state to an import.
            var nodes = "MATCH (node) WHERE NOT node:Graph RETURN count(node) AS count";
            var relationships = "MATCH ()-[each]->() RETURN count(each) AS count";
            var size = new Size(count(api, nodes), count(api, relationships));
            assertThat(size).as("imported").isEqualTo(expected);
            return "yes, with the same counts";
        }
    }

    private static long count(QueryApi api, String statement)
            throws IOException, InterruptedException {
        return api.ask("CYPHER 25 " + statement, Map.of()).at("/values/0/0").asLong();
    }

    private static void importAll(Path files, Path store) {
        try (var importer = new GenericContainer<>(IMAGE)) {
            importer.withCreateContainerCmdModifier(
                            command -> {
                                command.withEntrypoint("neo4j-admin").withWorkingDir("/import");
                                Objects.requireNonNull(command.getHostConfig())
                                        .withBinds(
                                                Bind.parse(files + ":/import"),
                                                Bind.parse(store + ":/data"));
                            })
                    .withCommand("database", "import", "full", "@arguments.txt", "neo4j")
                    .withStartupCheckStrategy(
                            new OneShotStartupCheckStrategy().withTimeout(Duration.ofMinutes(20)))
                    .start();
        }
    }

    /** Counts how often what begins a node and what begins a relationship comes by. */
    private static final class Marks {

        private final String node;
        private final String relationship;
        private long nodes;
        private long relationships;

        Marks(String node, String relationship) {
            this.node = node;
            this.relationship = relationship;
        }

        void read(InputStream in) throws IOException {
            var rest = "\n";
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var text = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                nodes += count(text, node);
                relationships += count(text, relationship);
                rest = text.substring(Math.max(0, text.length() - relationship.length() - 3));
                nodes -= count(rest, node);
                relationships -= count(rest, relationship);
            }
            nodes += count(rest, node);
            relationships += count(rest, relationship);
        }

        Size size() {
            return new Size(nodes, relationships);
        }

        private static long count(String text, String part) {
            long count = 0;
            for (var at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
                count++;
            }
            return count;
        }
    }

    /** Counts the bytes that come by. */
    private static final class Counted extends java.io.FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}

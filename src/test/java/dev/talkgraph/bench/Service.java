package dev.talkgraph.bench;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The packaged jar, serving an empty graph of its own without samples, asked over HTTP. */
final class Service implements AutoCloseable {

    static final Path JAR = Path.of("target", "talkgraph.jar");

    private static final long LONGEST_START_SECONDS = 600;
    private static final int POLL_MILLISECONDS = 50;

    private final Process process;
    private final Path data;
    private final RestClient client;
    private final double startSeconds;

    private Service(Process process, Path data, int port, long begin) throws InterruptedException {
        this.process = process;
        this.data = data;
        client = RestClient.create("http://localhost:" + port + "/api/v1");
        while (!answers()) {
            if (!process.isAlive() || seconds(begin) > LONGEST_START_SECONDS) {
                close();
                throw new IllegalStateException("The service did not start; see " + log(data));
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        startSeconds = seconds(begin);
    }

    /** Starts it on a new store and waits for its first answer. */
    static Service start(List<String> jvm, List<String> properties)
            throws IOException, InterruptedException {
        var data = Files.createTempDirectory(Path.of("target"), "bench-");
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString(), "serve"));
        command.addAll(
                List.of(
                        "--server.port=" + port,
                        "--talkgraph.data=" + data,
                        "--talkgraph.bolt-address=127.0.0.1:0",
                        "--talkgraph.samples=false"));
        command.addAll(properties);
        var begin = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log(data).toFile())
                        .start();
        return new Service(process, data, port, begin);
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** From the process's begin to the first answer. */
    double startSeconds() {
        return startSeconds;
    }

    JsonNode get(String path) {
        return Objects.requireNonNull(client.get().uri(path).retrieve().body(JsonNode.class));
    }

    /** Hands files in and waits until all are through; the answer tells what became of each. */
    JsonNode ingest(List<Path> files) throws IOException, InterruptedException {
        var form = new LinkedMultiValueMap<String, Object>();
        files.forEach(file -> form.add("file", new FileSystemResource(file)));
        var key = Files.readString(data.resolve("write.key")).strip();
        var taken =
                client.post()
                        .uri("/ingestions")
                        .headers(headers -> headers.setBearerAuth(key))
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .retrieve()
                        .body(JsonNode.class);
        var id = Objects.requireNonNull(taken).path("id").asString();
        while (true) {
            var now = get("/ingestions/" + id);
            if (now.has("finishedAt")) {
                return now;
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    /** The most memory it ever held, in MiB, as Linux tells; nothing elsewhere. */
    double peakMiB() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            get("/stats");
            return true;
        } catch (ResourceAccessException notYet) {
            return false;
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

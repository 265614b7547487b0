package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A newcomer's first minutes: the packaged jar is started in an empty folder, and the README's
 * commands are given to it as they stand, but for the port. {@link ReadmeTests} looks after the
 * others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String LAST_LINE = "/quotes?verification=NOT_FOUND'";
    private static final long PATIENCE_SECONDS = 600;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/api/v1\\s");

    /** A row of the table that {@code ask} prints. */
    private static final Pattern GUEST =
            Pattern.compile("^(\\p{Lu}[\\p{L} ]+?) {2,}\\d+ {2,}\\d+ {2,}\\d+ ", Pattern.MULTILINE);

    @TempDir static Path folder;
    private Process service;
    private String greeting = "";
    private String port = "";

    /** What a command printed and how it ended. */
    private record Outcome(String command, int exitCode, String out, String err) {}

    @BeforeAll
    void start() throws IOException, InterruptedException {
        assertThat(Path.of("target/talkgraph.jar")).as("the packaged jar").exists();
        Files.createSymbolicLink(folder.resolve("target"), PROJECT.resolve("target"));
        var fixtures = PROJECT.resolve("src/test/resources/source");
        var episodes = Files.createDirectories(folder.resolve("home/episodes"));
        Files.copy(fixtures.resolve("newsletter.txt"), episodes.resolve("newsletter.txt"));
        Files.copy(fixtures.resolve("transcript.txt"), episodes.resolve("transcript.txt"));
        Files.copy(fixtures.resolve("captions.txt"), folder.resolve("captions.txt"));
        service =
                bash("exec "
                                + ReadmeCommands.SERVE
                                + " --server.port=0 --talkgraph.bolt-address=127.0.0.1:0")
                        .redirectOutput(folder.resolve("greeting").toFile())
                        .redirectError(folder.resolve("complaints").toFile())
                        .start();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!greeting.contains(LAST_LINE) && service.isAlive() && System.nanoTime() < end) {
            Thread.sleep(200);
            greeting = read("greeting");
        }
        var address = ADDRESS.matcher(greeting);
        assertThat(address.find()).as(greeting + read("complaints")).isTrue();
        port = address.group(1);
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        Files.delete(folder.resolve("target"));
        service.destroy();
        assertThat(service.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theFirstScreenSaysWhereEverythingIsAndNothingElse() throws IOException {
        assertThat(greeting.lines().map(line -> line.replaceAll("\\d{4,5}\\b", "PORT")))
                .containsSubsequence(
                        "  API         http://localhost:PORT/api/v1",
                        "  Swagger UI  http://localhost:PORT/swagger-ui.html",
                        "  Bolt        bolt://127.0.0.1:PORT  (user neo4j, password in"
                                + " data/bolt.password)",
                        "  Key file    data/write.key  (changing the graph needs it)");
        assertThat(read("complaints")).isEmpty();
    }

    @Test
    void theQuestionsThatItInvitesHaveAnswers() throws IOException, InterruptedException {
        var invited =
                greeting.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("curl "))
                        .toList();
        assertThat(invited).hasSize(2);
        run(invited).forEach(ReadmeIT::isMeaningful);
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException, InterruptedException {
        var here =
                ReadmeCommands.of(PROJECT.resolve("README.md")).stream()
                        .filter(ReadmeCommands::talks)
                        .toList();
        assertThat(here).hasSizeGreaterThan(10);
        var outcomes = run(here);
        outcomes.forEach(ReadmeIT::isMeaningful);
        var shown = GUEST.matcher(Files.readString(PROJECT.resolve("README.md"))).results();
        assertThat(shown.map(guest -> guest.group(1)))
                .as("guests in the answer that the README shows")
                .hasSizeGreaterThan(1)
                .allMatch(guest -> answerIn(outcomes).contains("\n" + guest + " "));
        assertThat(folder.resolve("graph.jsonl")).isNotEmptyFile();
    }

    private static String answerIn(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.command().contains(" ask "))
                .map(Outcome::out)
                .findFirst()
                .orElseThrow();
    }

    private static void isMeaningful(Outcome outcome) {
        var command = outcome.command();
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        if (command.contains(" ask ")) {
            assertThat(outcome.out()).as(command).contains("BEST EVIDENCE", "characters ");
        } else if (command.contains("talkgraph.jar read ")) {
            assertThat(outcome.out()).as(command).startsWith("file\tformat\tspeakers\t");
        } else if (command.contains(" ingest --estimate ")) {
            assertThat(outcome.out()).as(command).contains("nothing was written");
        } else if (command.contains(" ingest ")) {
            assertThat(outcome.out()).as(command).contains(", 0 failed").doesNotContain(" 0 done");
        } else if (command.contains(" check ")) {
            assertThat(outcome.out()).as(command).contains("NEAR: ", ", at 0:01:42");
        } else if (command.contains("format=bibtex")) {
            assertThat(outcome.out()).as(command).startsWith("@misc{talkgraph-");
        } else if (command.endsWith("/feed")) {
            assertThat(outcome.out()).as(command).startsWith("<?xml ").contains("<entry>");
        } else if (command.contains("format=dot")) {
            assertThat(outcome.out()).as(command).startsWith("digraph ").contains(" -> ");
        } else if (command.startsWith("curl ") && !command.contains("-X DELETE")) {
            var answer = new JsonMapper().readTree(outcome.out());
            var list = answer.has("items") ? answer.get("items") : answer.path("nodes");
            assertThat(list.isMissingNode() || list.size() > 0).as(outcome.toString()).isTrue();
        }
    }

    /** One shell gives all commands, so that one may set what the next one uses. */
    private List<Outcome> run(List<String> commands) throws IOException, InterruptedException {
        var script = new StringBuilder("curl() { command curl --fail-with-body \"$@\"; }\n");
        for (var i = 0; i < commands.size(); i++) {
            var command = commands.get(i).replace("localhost:8080", "localhost:" + port);
            script.append(
                    "%s >out.%d 2>err.%d </dev/null; echo $? >code.%d\n"
                            .formatted(command, i, i, i));
        }
        var shell = bash(script.toString()).inheritIO().start();
        assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < commands.size(); i++) {
            var code = Integer.parseInt(read("code." + i).strip());
            outcomes.add(new Outcome(commands.get(i), code, read("out." + i), read("err." + i)));
        }
        return outcomes;
    }

    private ProcessBuilder bash(String script) {
        var builder = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
        var java = Path.of(System.getProperty("java.home"), "bin");
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().merge("PATH", java.toString(), (path, bin) -> bin + ":" + path);
        builder.environment()
                .keySet()
                .removeAll(
                        builder.environment().keySet().stream()
                                .filter(
                                        name ->
                                                name.startsWith("TALKGRAPH_")
                                                        || name.startsWith("SPRING_"))
                                .collect(Collectors.toSet()));
        return builder;
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}

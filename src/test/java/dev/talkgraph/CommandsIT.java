package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.graph.GraphProperties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Commands beside a running service, which holds the store where it is embedded. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class CommandsIT {

    private static final String FACTS =
            """
            {"episode": {"podcast": "The Lantern Hour", "number": 12, "title": "Lamps"},
             "people": [{"name": "Mara Quill", "role": "GUEST"}]}
            """;

    private static final String NEWSLETTER =
            """
            New The Lantern Hour Insight: Mara Quill: Tides
            Sent June 3, 2024
            Key Insights
            - Fog signals reach further than light in bad weather.
            """;

    @LocalServerPort int port;
    @Autowired GraphProperties properties;
    @Autowired Driver driver;
    @TempDir Path folder;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void whatIsIngestedCanBeExported() throws IOException {
        var file = Files.writeString(folder.resolve("12.json"), FACTS);
        var out = folder.resolve("graph.jsonl");
        assertThat(Commands.run("ingest", file.toString())).isZero();
        assertThat(Commands.run("export", "--format", "jsonl", "--out", out.toString())).isZero();
        assertThat(Files.readAllLines(out))
                .anySatisfy(line -> assertThat(line).contains("\"the-lantern-hour-12\""))
                .noneSatisfy(line -> assertThat(line).contains("\"Ingestion\""));
    }

    @Test
    void anExportIsWholeOrNotThere(CapturedOutput output) throws IOException {
        var out = folder.resolve("import.zip");
        assertThat(Commands.run("export", "--format", "neo4j-admin", "--out", out.toString()))
                .isZero();
        assertThat(out).isNotEmptyFile();
        assertThat(Commands.run("export", "--format", "xlsx", "--out", "x")).isEqualTo(2);
        assertThat(output.getErr()).contains("There is no format xlsx, only: jsonl, graphml");
        var nowhere = folder.resolve("no/such/folder/graph.jsonl");
        assertThat(Commands.run("export", "--out", nowhere.toString())).isEqualTo(2);
        assertThat(output.getErr()).contains("Cannot write", "there is no such folder");
        assertThat(Commands.run("export", "--out", folder.toString())).isEqualTo(2);
        assertThat(output.getErr()).contains("it is a folder");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void aServiceIsIngestedThroughWithItsKey() throws IOException {
        var good = Files.writeString(folder.resolve("12.json"), FACTS);
        var url = "http://localhost:" + port;
        var key = properties.data().resolve("write.key").toString();
        assertThat(ingest("--server", url, "--key-file", key, good.toString())).isZero();
        var bad = Files.writeString(folder.resolve("lämp ✓.txt"), "");
        assertThat(ingest("--server", url, "--key-file", key, bad.toString())).isEqualTo(1);
        assertThat(ingest("--server", url, "--key-file", good.toString(), good.toString()))
                .isEqualTo(2);
        var other = Files.writeString(folder.resolve("other.key"), "no-key-of-this-service");
        assertThat(ingest("--server", url, "--key-file", other.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(ingest("--server", "http://localhost:9", "--key-file", key, good.toString()))
                .isEqualTo(3);
    }

    @Test
    void vectorsAreMadeAnewByACommand() throws IOException {
        var file = Files.writeString(folder.resolve("12.json"), FACTS);
        assertThat(Commands.run("ingest", file.toString())).isZero();
        assertThat(Commands.run("reembed")).isZero();
        assertThat(Commands.run("reembed", "--server", "http://localhost:" + port)).isEqualTo(2);
        assertThat(Commands.run("reembed", "--nothing")).isEqualTo(2);
    }

    @Test
    void aGraphOfAnotherExtractorIsExtractedAnewByACommand(CapturedOutput output)
            throws IOException {
        var file = Files.writeString(folder.resolve("tides.txt"), NEWSLETTER);
        assertThat(Commands.run("ingest", file.toString())).isZero();
        assertThat(Commands.run("reextract")).isZero();
        assertThat(output.getOut())
                .contains("Nothing to do: what was extracted from the 1 sources");
        try (var session = driver.session()) {
            session.run("MATCH (facts:SourceFacts) SET facts.extractor = 'rules-0'").consume();
        }
        assertThat(Commands.run("reextract")).isZero();
        assertThat(output.getOut()).contains("1 of 1 sources extracted anew by ", ", 0 failed");
        try (var session = driver.session()) {
            session.run("MATCH (facts:SourceFacts) SET facts.extractor = 'rules-0'").consume();
        }
        var url = "http://localhost:" + port;
        var key = properties.data().resolve("write.key").toString();
        assertThat(Commands.run("reextract", "--json", "--server", url, "--key-file", key))
                .isZero();
        assertThat(output.getOut()).contains("\"state\":\"DONE\"", "\"done\":1");
        assertThat(Commands.run("reextract", "--server", "http://localhost:9", "--key-file", key))
                .isEqualTo(3);
    }

    @Test
    void aQuestionIsAnsweredInTheTerminal(CapturedOutput output) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("12.json"),
                        """
                        {"episode": {"podcast": "The Lantern Hour", "number": 12, "title": "Lamps"},
                         "people": [{"name": "Mara Quill", "role": "GUEST"}],
                         "topics": [{"name": "fog signals"}],
                         "claims": [{"text": "Fog signals should have stayed.",
                                     "madeBy": ["Mara Quill"], "about": ["fog signals"]}]}
                        """);
        assertThat(Commands.run("ingest", file.toString())).isZero();
        assertThat(Commands.run("ask", "who discussed fog signals?")).isZero();
        assertThat(output.getOut())
                .containsPattern("Mara Quill +1 +0 +1 +“Fog signals should have stayed.”")
                .contains("in 12.json, characters ");
        assertThat(Commands.run("ask", "stock", "market", "signals")).isZero();
        assertThat(output.getOut())
                .contains(
                        "No guest discussed “stock market signals”. The nearest topics: fog signals");
        assertThat(Commands.run("ask", "--json", "--limit", "1", "fog", "signals")).isZero();
        assertThat(output.getOut()).contains("{\"concept\":\"fog signals\",");
        assertThat(Commands.run("ask", "--server", "http://localhost:9", "fog")).isEqualTo(3);
    }

    @Test
    void aQuoteIsCheckedInTheTerminal(CapturedOutput output) throws IOException {
        var file = Path.of("src/main/resources/samples/episodes/5-ines-tarrow-transcript.md");
        assertThat(Commands.run("ingest", file.toString())).isZero();
        var near =
                "We did not switch off the horns to save money, we switched them off to save people.";
        assertThat(Commands.run("check", near)).isZero();
        assertThat(output.getOut())
                .contains("NEAR: ", "“we didn't switch the horns off just to save some money.")
                .containsPattern("Ines Tarrow in the-lantern-hour-5 .*, at 0:01:42");
        assertThat(Commands.run("check", "--guest", "odd-fennimore", near)).isZero();
        assertThat(output.getOut()).contains("NOT_FOUND: ", "But this was said, NEAR:");
        var url = "http://localhost:" + port;
        assertThat(Commands.run("check", "--json", "--server", url, near)).isZero();
        assertThat(output.getOut()).contains("\"startSeconds\":102.0");
        assertThat(Commands.run("check", "--guest", "nobody", near)).isEqualTo(2);
        assertThat(Commands.run("check", "--server", url, "--episode", "no", near)).isEqualTo(2);
        assertThat(Commands.run("check", "--server", "http://localhost:9", near)).isEqualTo(3);
        assertThat(Commands.run("check", "--server", url + "/nowhere", near)).isEqualTo(3);
    }

    private static int ingest(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "ingest";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.run(all);
    }
}

package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.GraphVersion;

import org.jgrapht.alg.util.Triple;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yaml.snakeyaml.Yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Every format is read back by a reader that is not ours. */
@DatabaseTest
@WithGraph("export/awkward")
class ExportIT {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|]+)(?:\\|([^\\]]*))?\\]\\]");
    private static final Pattern SAFE =
            Pattern.compile("(?:Guests|Topics|Episodes)/[^/<>:\"\\\\|?*\\p{Cntrl}#^\\[\\]]+\\.md");

    @Autowired Environment environment;
    @Autowired GraphExport export;
    @Autowired GraphVersion version;
    @Autowired Driver driver;
    @Autowired GraphProperties properties;
    @TempDir Path folder;

    @Test
    void anotherReaderOfGraphmlFindsTheSameGraph() throws Exception {
        var xml = Api.of(environment).get("/export?format=graphml").body();
        var nodes = new HashMap<String, Map<String, String>>();
        var edges = new ArrayList<Triple<String, String, Double>>();
        var reader = new GraphMLEventDrivenImporter();
        reader.setSchemaValidation(true);
        reader.addVertexConsumer(id -> nodes.put(id, new TreeMap<>()));
        reader.addEdgeConsumer(edges::add);
        reader.addVertexAttributeConsumer(
                (at, value) -> nodes.get(at.getFirst()).put(at.getSecond(), value.getValue()));
        reader.importInput(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(nodes)
                .hasSize(
                        (int)
                                count(
                                        "MATCH (n) WHERE NOT n:Graph AND NOT n:Ingestion RETURN count(n)"));
        assertThat(edges).hasSize((int) count("MATCH ()-[r]->() RETURN count(r)"));
        assertThat(nodes)
                .containsKeys("person:con", "topic:語", "claim:k1", "Alias:TOPIC:c")
                .containsKey("MatchingKey:number_x0020_1_x007C_awkward_x0020_hour");
        assertThat(nodes.get("claim:k1"))
                .containsEntry("labels", "[\"Claim\"]")
                .containsEntry("kinds", "[\"INSIGHT\",\"THEME\"]")
                .containsEntry("confidence", "0.75")
                .containsEntry("text", "Two\nlines, \"quoted\"; a \\ backslash\tand a tab.")
                .doesNotContainKey("embedding");
        assertThat(nodes.get("quote:k2"))
                .containsEntry("text", "A control  character and a fish 🐟");
        assertThat(nodes.get("person:con")).containsEntry("labels", "[\"Guest\",\"Person\"]");
        assertThat(edges)
                .anySatisfy(
                        edge -> {
                            assertThat(edge.getFirst()).isEqualTo("topic:c-sharp");
                            assertThat(edge.getSecond()).isEqualTo("topic:c");
                        });
    }

    @Test
    void everyLinkOfTheVaultLeadsToANote() throws IOException {
        var notes = unzipped(ExportFormat.OBSIDIAN);
        assertThat(notes).hasSize(2 + 4 + 3);
        assertThat(notes.keySet()).allMatch(name -> SAFE.matcher(name).matches());
        assertThat(notes.keySet().stream().map(FileName::folded)).doesNotHaveDuplicates();
        var links = 0;
        for (var note : notes.entrySet()) {
            var found = LINK.matcher(note.getValue());
            while (found.find()) {
                assertThat(notes).as(note.getKey()).containsKey(found.group(1) + ".md");
                links++;
            }
        }
        assertThat(links).isGreaterThan(30);
    }

    @Test
    void aNoteHasPropertiesAndWhatWasSaidWithItsPlace() throws IOException {
        var notes = unzipped(ExportFormat.OBSIDIAN);
        assertThat(notes).containsKeys("Guests/_CON.md", "Guests/Climber.md", "Topics/語.md");
        var episodes =
                notes.keySet().stream()
                        .filter(
                                name ->
                                        name.matches(
                                                "(?i)Episodes/tides up down~[0-9a-f]{12}\\.md"));
        assertThat(episodes).hasSize(2);

        var con = notes.get("Guests/_CON.md");
        Map<String, Object> properties = new Yaml().load(con.split("---\n")[1]);
        assertThat(properties)
                .containsEntry("type", "guest")
                .containsEntry("id", "con")
                .containsEntry("aliases", List.of("Con: \"the\" #1"));

        var climber = notes.get("Guests/Climber.md");
        assertThat(climber)
                .contains("\\<script\\>x\\</script\\> \\[\\[Guests/Nobody\\]\\]")
                .contains("- Two lines, \"quoted\"; a \\\\ backslash and a tab.\n")
                .contains("  - \\# No heading\n")
                .contains("  - in a \\[1\\].txt, Key \\*Insights\\*, characters 0 to 10, at")
                .contains("[0:00:04](https://awkward.example/watch?v=%281%29&t=4)")
                .contains("- “A control character and a fish 🐟”\n")
                .contains("  - near; spoken: “no control”\n")
                .contains("[1:02:03](https://awkward.example/watch?v=%281%29&t=3723)");
        assertThat(notes.get("Topics/語.md")).contains("[[Guests/_CON|CON]]");
    }

    @Test
    void theImportersStoreIsTheSameGraph() throws Exception {
        var files = unzipped(ExportFormat.NEO4J_ADMIN);
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(files.get("README.txt"))
                .contains("neo4j-admin database import full @arguments.txt");
        importAll(folder, folder.resolve("home"));

        var service = started(folder.resolve("home"));
        try (var imported = driverOf(service)) {
            assertThat(jsonLines(new GraphExport(imported, version, properties)))
                    .as("the importer knows no empty list")
                    .isEqualTo(jsonLines(export).replace("\"conflicts\":[],", ""))
                    .contains("\"awkward-hour-1\"");
            try (var here = new GraphReading(driver, version, folder);
                    var there = new GraphReading(imported, version, folder)) {
                var without = List.of("Ingestion");
                assertThat(Shape.ofNodes(there, without))
                        .isEqualTo(Shape.ofNodes(here, without))
                        .anySatisfy(
                                shape ->
                                        assertThat(shape.columns())
                                                .containsEntry("publishedOn", ColumnType.DATE));
                assertThat(Shape.ofRelationships(there)).isEqualTo(Shape.ofRelationships(here));
            }
        } finally {
            service.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jsonl, application/jsonl, talkgraph.jsonl",
        "GRAPHML, application/graphml+xml, talkgraph.graphml",
        "obsidian, application/zip, talkgraph-obsidian.zip",
        "neo4j-admin, application/zip, talkgraph-neo4j-admin.zip"
    })
    void anExportSaysWhatItIs(String format, String type, String file) {
        var api = Api.of(environment);
        var answer = api.get("/export?format=" + format);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue(type);
        assertThat(answer.header("Content-Disposition"))
                .hasValue("attachment; filename=\"" + file + "\"");
        assertThat(answer.body()).isNotEmpty();
        var head = api.ask("HEAD", "/api/v1/export?format=" + format);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).hasValue(type);
    }

    @Test
    void otherFormatsAreRefused() {
        var answer = Api.of(environment).get("/export?format=xlsx");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/parameter")).isEqualTo("format");
        assertThat(answer.body()).contains("neo4j-admin", "obsidian");
        assertThat(Api.of(environment).get("/export?fromat=jsonl").status()).isEqualTo(400);
    }

    private Map<String, String> unzipped(ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(format, out);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(files.put(entry.getName(), text)).as(entry.getName()).isNull();
            }
        }
        return files;
    }

    /** The very program that {@code neo4j-admin} is, started as that script and README.txt say. */
    private static void importAll(Path files, Path home) throws Exception {
        var conf = Files.createDirectories(home.resolve("conf"));
        var command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.neo4j.cli.AdminTool",
                        "database",
                        "import",
                        "full",
                        "@arguments.txt",
                        "neo4j");
        command.environment().put("NEO4J_HOME", home.toString());
        command.environment().put("NEO4J_CONF", conf.toString());
        var told = files.resolve("told.log");
        var process =
                command.directory(files.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static DatabaseManagementService started(Path home) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
                .build();
    }

    private static Driver driverOf(DatabaseManagementService service) {
        var address =
                ((GraphDatabaseAPI) service.database("neo4j"))
                        .getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        return GraphDatabase.driver("bolt://127.0.0.1:" + address.getPort(), AuthTokens.none());
    }

    private static String jsonLines(GraphExport export) throws IOException {
        var out = new ByteArrayOutputStream();
        export.jsonLines(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long count(String statement) {
        return driver.executableQuery(statement).execute().records().getFirst().get(0).asLong();
    }
}

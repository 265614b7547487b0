package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class PictureIT {

    private static final String ASKED = "/graph?focus=topic:sonar";
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    private Drawn inJson() {
        var answer = api.get(ASKED).json();
        return Drawn.of(
                answer.get("nodes")
                        .valueStream()
                        .map(
                                node ->
                                        new Subgraph.Node(
                                                node.get("id").asString(),
                                                node.get("type").asString(),
                                                node.get("label").asString(),
                                                node.get("weight").asDouble()))
                        .toList(),
                answer.get("links")
                        .valueStream()
                        .map(
                                link ->
                                        new Subgraph.Link(
                                                link.get("source").asString(),
                                                link.get("target").asString(),
                                                link.get("type").asString(),
                                                link.get("weight").asDouble()))
                        .toList());
    }

    @Test
    void everyFormatHasTheNodesAndLinksOfTheJson() throws Exception {
        var expected = inJson();
        assertThat(expected.links()).isNotEmpty();
        assertThat(JGraphT.gexf(body("gexf"))).isEqualTo(expected);
        assertThat(JGraphT.graphml(body("graphml"))).isEqualTo(expected);
        assertThat(JGraphT.dot(body("dot"))).isEqualTo(expected);
        assertThat(Titanium.read(body("jsonld"))).isEqualTo(expected);
    }

    @Test
    void graphologyHasThemToo() throws Exception {
        var bodies = List.of(body("graphology"), body("gexf"));
        assertThat(JavaScript.graphology(bodies)).containsOnly(inJson());
    }

    private String body(String format) {
        return api.get(ASKED + "&format=" + format).body();
    }

    /** Whether caches are told that the answer depends on what is accepted. */
    private static boolean varies(Api.Answer answer) {
        return answer.response().headers().allValues("Vary").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .anyMatch(name -> name.strip().equalsIgnoreCase("Accept"));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aFormatIsAskedForByAcceptOrByNameWhichWins(PictureFormat format) {
        var accepted = api.get(ASKED, "Accept", format.mediaType().toString());
        var named = api.get(ASKED + "&format=" + format, "Accept", "image/png");
        for (var answer : Stream.of(accepted, named).toList()) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).contains(format.contentType().toString());
            assertThat(varies(answer)).isTrue();
            assertThat(answer.header("Content-Disposition").isPresent()).isEqualTo(format.isFile());
        }
        assertThat(accepted.body()).isEqualTo(named.body());
    }

    @Test
    void aFormatNobodyWritesIsAProblem() {
        var unacceptable = api.get(ASKED, "Accept", "image/png");
        assertThat(unacceptable.status()).isEqualTo(406);
        assertThat(unacceptable.at("/code")).isEqualTo("UNSUPPORTED_FORMAT");
        assertThat(unacceptable.json().get("accepts").toString()).contains("text/vnd.mermaid");
        assertThat(varies(unacceptable)).isTrue();
        var unknown = api.get(ASKED + "&format=png");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/parameter")).isEqualTo("format");
        assertThat(api.get(ASKED + "&format=dot&format=csv").status()).isEqualTo(400);
        assertThat(api.get("/graph?focus=topic:nosuch&format=dot").status()).isEqualTo(404);
    }

    @Test
    void anEntityTagIsOfOneFormat() {
        var tags =
                Stream.of(PictureFormat.values())
                        .map(format -> api.get(ASKED + "&format=" + format).header("ETag"))
                        .map(tag -> tag.orElseThrow())
                        .toList();
        assertThat(tags).doesNotHaveDuplicates();
        var gexf = tags.get(PictureFormat.GEXF.ordinal());
        var known = api.get(ASKED, "Accept", "application/gexf+xml", "If-None-Match", gexf);
        assertThat(known.status()).isEqualTo(304);
        assertThat(varies(known)).isTrue();
        assertThat(api.get(ASKED, "If-None-Match", gexf).status()).isEqualTo(200);
        assertThat(api.get(ASKED, "If-None-Match", tags.getFirst()).status()).isEqualTo(304);
    }

    @Test
    void allThatIsAcceptedCountsAlsoWhereAnAnswerIsKnown() {
        var first = "text/vnd.mermaid;q=0.5";
        for (var next : new String[] {"text/vnd.graphviz", "application/ld+json"}) {
            var answer = api.get(ASKED, "Accept", first, "Accept", next);
            assertThat(answer.header("Content-Type").orElseThrow()).startsWith(next);
        }
    }

    @Test
    void textsAreCompressedForWhoeverTakesThem() {
        for (var format : PictureFormat.values()) {
            var answer =
                    api.get(
                            "/graph?focus=topic:sonar&depth=3&format=" + format,
                            "Accept-Encoding",
                            "gzip");
            assertThat(answer.header("Content-Encoding").isPresent())
                    .as(format.name())
                    .isEqualTo(format != PictureFormat.CSV);
        }
    }

    @Test
    void theContextIsPublishedAndTheOneInTheAnswer() throws Exception {
        var published =
                api.published("/contexts/talkgraph.jsonld", "Origin", "https://viewer.example");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.header("Content-Type").orElseThrow())
                .startsWith("application/ld+json");
        assertThat(published.header("Access-Control-Allow-Origin")).isPresent();
        assertThat(published.json().get("@context"))
                .isEqualTo(api.get(ASKED + "&format=jsonld").json().get("@context"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"JSON", "CSV"})
    void theExampleIsWhatIsAnswered(PictureFormat format) throws IOException {
        isTheExample("graph", ASKED + "&limit=4", "/paths/~1api~1v1~1graph/get", format);
        isTheExample(
                "overview",
                "/graph/overview?limit=3",
                "/paths/~1api~1v1~1graph~1overview/get",
                format);
    }

    private void isTheExample(String name, String asked, String operation, PictureFormat format)
            throws IOException {
        var body = api.get(asked + "&format=" + format).body();
        var file = EXAMPLES.resolve(name + "." + format.extension());
        var text = format.isFile() ? body : JSON.writeValueAsString(JSON.readTree(body)) + "\n";
        if ("write".equals(System.getProperty("examples"))) {
            Files.writeString(file, text);
            return; // What is served is still the one before.
        }
        assertThat(Files.readString(file)).isEqualTo(text);
        var type = format.mediaType().toString().replace("/", "~1");
        var example =
                api.ask("GET", "/v3/api-docs")
                        .json()
                        .at(operation)
                        .at("/responses/200/content/" + type + "/examples/answer/value");
        var expected = format.isFile() ? JSON.valueToTree(text) : JSON.readTree(text);
        assertThat(example).isEqualTo(expected);
    }
}

package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;

/**
 * What readers of others see in a picture is what was drawn, whatever its labels are. Each format
 * is read back from many pictures; programs that are started read one large picture.
 */
class PicturesTests {

    private static final int MANY = 20;

    private final Pictures pictures =
            new Pictures(
                    JsonMapper.builder()
                            .changeDefaultPropertyInclusion(
                                    all -> all.withValueInclusion(Include.NON_NULL))
                            .build());

    private String text(Subgraph picture, PictureFormat format) {
        return new String(pictures.drawn(picture, format), StandardCharsets.UTF_8);
    }

    private interface Reader {
        Drawn read(String text) throws Exception;
    }

    private void readBack(PictureFormat format, Reader reader, Change expected) throws Exception {
        for (int seed = 0; seed < MANY; seed++) {
            var picture = Hostile.picture(seed, 1 + seed * 4);
            assertThat(reader.read(text(picture, format)))
                    .as("%s of seed %s", format, seed)
                    .isEqualTo(expected.of(Drawn.of(picture)));
        }
    }

    private interface Change {
        Drawn of(Drawn drawn);
    }

    @Test
    void jgraphtReadsGraphml() throws Exception {
        readBack(PictureFormat.GRAPHML, JGraphT::graphml, Drawn::plain);
    }

    @Test
    void jgraphtReadsGexfAndFindsItValid() throws Exception {
        readBack(
                PictureFormat.GEXF,
                JGraphT::gexf,
                drawn -> drawn.plain().withLabels(PicturesTests::token));
    }

    /** A label of GEXF is a token: whoever validates sees no two blanks in a row. */
    private static String token(String label) {
        return label.replaceAll(" +", " ").strip();
    }

    @Test
    void jgraphtReadsDot() throws Exception {
        readBack(PictureFormat.DOT, JGraphT::dot, Drawn::plain);
    }

    @Test
    void titaniumReadsJsonLdWithoutANetwork() throws Exception {
        readBack(PictureFormat.JSONLD, Titanium::read, drawn -> drawn);
    }

    @Test
    void graphvizShowsEveryLabelOfADot() throws Exception {
        var picture = Hostile.picture(7, 400);
        assertThat(Graphviz.read(text(picture, PictureFormat.DOT)))
                .isEqualTo(Drawn.of(picture).plain());
    }

    @Test
    void mermaidReadsItsFlowchart() throws Exception {
        var picture = Hostile.picture(8, 160);
        assertThat(JavaScript.mermaid(text(picture, PictureFormat.MERMAID)))
                .isEqualTo(
                        Drawn.of(picture)
                                .plain()
                                .withoutWeights()
                                .withLabels(label -> label.replaceAll("^ +| +$", "")));
    }

    @Test
    void cytoscapeReadsItsElements() throws Exception {
        var picture = Hostile.picture(9, 400);
        assertThat(JavaScript.cytoscape(text(picture, PictureFormat.CYTOSCAPE)))
                .isEqualTo(Drawn.of(picture));
    }

    @Test
    void graphologyReadsItsSerialisation() throws Exception {
        var pictures = manyPictures();
        assertThat(JavaScript.graphology(texts(pictures, PictureFormat.GRAPHOLOGY)))
                .isEqualTo(pictures.stream().map(Drawn::of).toList());
    }

    @Test
    void graphologyReadsGexfAsItIsWritten() throws Exception {
        var pictures = manyPictures();
        assertThat(JavaScript.graphology(texts(pictures, PictureFormat.GEXF)))
                .isEqualTo(pictures.stream().map(picture -> Drawn.of(picture).plain()).toList());
    }

    private static List<Subgraph> manyPictures() {
        return LongStream.range(0, MANY)
                .mapToObj(seed -> Hostile.picture(seed, 1 + (int) seed * 4))
                .toList();
    }

    private List<String> texts(List<Subgraph> pictures, PictureFormat format) {
        return pictures.stream().map(picture -> text(picture, format)).toList();
    }

    @Test
    void commonsCsvReadsBothTables() throws Exception {
        for (int seed = 0; seed < MANY; seed++) {
            var picture = Hostile.picture(seed, 1 + seed * 4);
            var tables = unzipped(pictures.drawn(picture, PictureFormat.CSV));
            assertThat(tables).containsOnlyKeys("nodes.csv", "links.csv");
            var drawn =
                    Drawn.of(
                            rows(tables.get("nodes.csv")).stream().map(this::node).toList(),
                            rows(tables.get("links.csv")).stream().map(this::link).toList());
            assertThat(drawn).isEqualTo(Drawn.of(picture));
        }
    }

    @Test
    void noCellOfACsvBeginsAFormula() throws Exception {
        var picture = Hostile.picture(10, 400);
        var tables = unzipped(pictures.drawn(picture, PictureFormat.CSV));
        assertThat(rows(tables.get("nodes.csv")).stream().map(row -> row.get("label")))
                .anyMatch(label -> label.startsWith("'="))
                .noneMatch(label -> label.matches("(?s)[-=+@\\t\\r\\n＝＋－＠].*"));
    }

    private Subgraph.Node node(Map<String, String> row) {
        return new Subgraph.Node(
                row.get("id"),
                row.get("type"),
                row.get("label").replaceFirst("^'", ""),
                Double.parseDouble(row.get("weight")),
                row.containsKey("community") ? Integer.valueOf(row.get("community")) : null);
    }

    private Subgraph.Link link(Map<String, String> row) {
        return new Subgraph.Link(
                row.get("source"),
                row.get("target"),
                row.get("type"),
                Double.parseDouble(row.get("weight")));
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.stream().map(row -> row.toMap()).toList();
        }
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        var stream = new ZipInputStream(new ByteArrayInputStream(zip));
        for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
            files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureIsTheSameBytesAgain(PictureFormat format) {
        var picture = Hostile.picture(11, 100);
        assertThat(pictures.drawn(picture, format)).isEqualTo(pictures.drawn(picture, format));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void nothingCanBeDrawn(PictureFormat format) {
        assertThat(pictures.drawn(new Subgraph(List.of(), List.of(), false, 0, 0), format))
                .isNotEmpty();
    }

    @Test
    void differentIdsAreDifferentInMermaid() {
        assertThat(
                        List.of("a:b-c", "a:b--c", "a:b-", "a:b_c", "a:é", "a:_xe9_", "a:b.c")
                                .stream()
                                .map(MermaidWriter::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*"));
    }
}

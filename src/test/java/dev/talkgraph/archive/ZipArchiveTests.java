package dev.talkgraph.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ZipArchiveTests {

    private static final ZipArchive.Bounds BOUNDS = new ZipArchive.Bounds(5, 20_000, 10_000);

    @Test
    void filesComeOutUnderTheirOwnNames() throws IOException {
        var zip =
                zip(
                        Map.of(
                                "shows/lantern/4.vtt", "words",
                                "../../etc/passwd", "root",
                                "C:\\talks\\Größe.txt", "wide",
                                "__MACOSX/shows/._4.vtt", "resource",
                                "shows/.hidden", "no"));
        assertThat(ZipArchive.isIn(zip)).isTrue();
        assertThat(files(zip, BOUNDS))
                .containsOnly(
                        Map.entry("4.vtt", "words"),
                        Map.entry("passwd", "root"),
                        Map.entry("Größe.txt", "wide"));
    }

    @Test
    void aBombIsStoppedAtItsBytes() throws IOException {
        var zeros = "0".repeat(9_000);
        var zip = zip(Map.of("a", zeros, "b", zeros, "c", zeros));
        assertThat(zip.length).isLessThan(1_000);
        assertThatThrownBy(() -> files(zip, BOUNDS))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("20000 bytes");
    }

    @Test
    void whatIsPassedOverCountsAsWell() throws IOException {
        var zip = zip(Map.of(".a", "0".repeat(30_000)));
        assertThatThrownBy(() -> files(zip, BOUNDS)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void ofAFileThatIsTooLargeOneByteMoreThanAllowedComesOut() throws IOException {
        var zip = zip(Map.of("a", "0".repeat(12_000), "b", "words"));
        assertThat(files(zip, BOUNDS).get("a")).hasSize(10_001);
        assertThat(files(zip, BOUNDS)).containsEntry("b", "words");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        var many = new TreeMap<String, String>();
        for (var i = 0; i < 6; i++) {
            many.put("file" + i, "words");
        }
        assertThatThrownBy(() -> files(zip(many), BOUNDS)).hasMessageContaining("5 files");
    }

    @Test
    void aTruncatedArchiveIsBroken() throws IOException {
        var zip = zip(Map.of("a.txt", "words that are long enough to be cut".repeat(20)));
        for (var length : List.of(10, 40, 60)) {
            assertThatThrownBy(() -> files(Arrays.copyOf(zip, length), BOUNDS))
                    .isInstanceOf(UnreadableSource.class)
                    .hasMessageContaining("broken");
        }
    }

    @Test
    void aDocumentThatIsAnArchiveInsideIsNone() throws IOException {
        var zip = zip(Map.of("[Content_Types].xml", "<Types/>"));
        assertThatThrownBy(() -> files(zip, BOUNDS)).isInstanceOf(UnsupportedFormat.class);
    }

    /** Bytes changed, cut and doubled at random, from the same number each time. */
    @Test
    void whateverIsDoneToItItIsReadOrRefused() throws IOException {
        var whole = zip(Map.of("a.txt", "words ".repeat(200), "b/c.vtt", "0".repeat(9_000)));
        var random = new Random(12);
        for (var run = 0; run < 3_000; run++) {
            var broken = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (var change = random.nextInt(1, 8); change > 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                files(random.nextBoolean() ? broken : damaged(whole, random), BOUNDS);
            } catch (UnreadableSource | UnsupportedFormat refused) {
                assertThat(refused).hasMessageMatching("(?s).*archive.*|.*formats.*");
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var damaged = whole.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        return damaged;
    }

    private static Map<String, String> files(byte[] zip, ZipArchive.Bounds bounds)
            throws IOException {
        var files = new TreeMap<String, String>();
        ZipArchive.each(
                new ByteArrayInputStream(zip),
                bounds,
                List.of("some-format"),
                (name, content) ->
                        files.put(
                                name, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

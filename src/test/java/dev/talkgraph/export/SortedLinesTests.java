package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SortedLinesTests {

    private static final int MANY = 20_000;

    @TempDir Path folder;

    /** All in memory; a few files; more files than are merged at a time. */
    @ParameterizedTest
    @ValueSource(longs = {1L << 30, 1L << 18, 1L << 13})
    void linesComeInOrderHoweverLittleFitsIntoTheMemory(long most) throws IOException {
        var given =
                new ArrayList<>(
                        IntStream.range(0, MANY)
                                .mapToObj(i -> "line\n" + i % 9_000 + (i % 7 == 0 ? " 語🐟" : ""))
                                .toList());
        Collections.shuffle(given, new Random(1));
        try (var lines = new SortedLines(folder, most)) {
            for (var line : given) {
                lines.add(line);
            }
            var expected = given.stream().sorted().toList();
            assertThat(taken(lines)).isEqualTo(expected);
            assertThat(taken(lines)).as("once more").isEqualTo(expected);
        }
    }

    @Test
    void nothingIsLeftInTheFolder() throws IOException {
        try (var lines = new SortedLines(folder, 100)) {
            for (int i = 0; i < 1_000; i++) {
                lines.add("line " + i);
            }
            assertThat(taken(lines)).hasSize(1_000);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void noLinesAreNone() throws IOException {
        try (var lines = new SortedLines(folder.resolve("none"), 100)) {
            assertThat(taken(lines)).isEmpty();
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static List<String> taken(SortedLines lines) throws IOException {
        var taken = new ArrayList<String>();
        lines.each(taken::add);
        return taken;
    }
}

package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The same few mutations of own sources each time, and whatever longer runs found. */
class ReadersFuzzTests {

    private static final Map<String, List<byte[]>> SEEDS = Fuzzing.own();
    private static final int RUNS = 150;

    static List<String> formats() {
        return Readers.formats();
    }

    /** A new format brings a sample of itself. */
    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasASeed(String format) {
        assertThat(SEEDS.keySet())
                .as("formats with a sample below src/test/resources/source")
                .contains(format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void mutationsAreReadOrRefused(String format) {
        var outcome = Fuzzing.run(format, SEEDS, 12, RUNS, Duration.ofMinutes(1));

        assertThat(outcome.runs()).isEqualTo(RUNS);
        assertThat(outcome.read()).isPositive();
    }

    @Test
    void whatWasFoundIsReadOrRefused() throws IOException {
        try (var found = Files.list(Path.of("src/test/resources/fuzz"))) {
            for (var file : found.sorted().toList()) {
                ReadingCheck.of(Files.readAllBytes(file));
            }
        }
    }
}

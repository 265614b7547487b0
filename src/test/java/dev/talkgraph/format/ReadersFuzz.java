package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Mutations for as long as one asks: {@code mvn verify -Pfuzz -Dfuzz.seconds=3600}, in all formats
 * together. Each run begins with another number, which it prints.
 */
class ReadersFuzz {

    private static final Map<String, List<byte[]>> SEEDS = Fuzzing.all();
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 120);
    private static final long START = Long.getLong("fuzz.start", System.currentTimeMillis());

    static List<String> formats() {
        return Readers.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void mutationsAreReadOrRefused(String format) {
        var time = Duration.ofSeconds(SECONDS).dividedBy(formats().size());
        var outcome = Fuzzing.run(format, SEEDS, START, Integer.MAX_VALUE, time);

        System.out.printf(
                "fuzz: %-22s %9d runs, %9d read, slowest %6d ms, from %d%n",
                outcome.format(), outcome.runs(), outcome.read(), outcome.slowest(), START);
        assertThat(outcome.runs()).isPositive();
    }
}

package dev.talkgraph.format;

import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives readers sources that were sound, and keeps those that are answered wrongly. */
final class Fuzzing {

    /** Those of them that are longer are cut: more bytes do not make more cases. */
    private static final int LONGEST_SEED = 40_000;

    private static final int MOST_SEEDS = 40;
    private static final int SLOWEST_SECONDS = 20;

    /** In milliseconds. */
    private static final long WORTH_A_LOOK = 500;

    private static final List<Path> OWN =
            List.of(
                    Path.of("src/test/resources/source"),
                    Path.of("src/test/resources/fuzz"),
                    Path.of("src/main/resources/samples/episodes"));

    private Fuzzing() {}

    /** Sound sources by the format that they are read as; what is refused stands under nothing. */
    static Map<String, List<byte[]>> seeds(List<Path> folders) {
        var seeds = new TreeMap<String, List<byte[]>>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, seeds));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        return seeds;
    }

    static Map<String, List<byte[]>> own() {
        return seeds(OWN);
    }

    /** With real files, where they are at hand. */
    static Map<String, List<byte[]>> all() {
        var folders = new ArrayList<>(OWN);
        folders.add(Path.of(System.getProperty("corpus", "../shared/corpus")));
        return seeds(folders);
    }

    private static void add(Path file, Map<String, List<byte[]>> seeds) {
        try {
            if (Files.size(file) < 2_000_000) {
                var content = Files.readAllBytes(file);
                var reading = ReadingCheck.of(content);
                var of = seeds.computeIfAbsent(format(reading), absent -> new ArrayList<>());
                if (of.size() < MOST_SEEDS) {
                    of.add(Arrays.copyOf(content, Math.min(LONGEST_SEED, content.length)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String format(@Nullable Reading reading) {
        return switch (reading) {
            case null -> "";
            case Reading.Document one -> one.document().format();
            case Reading.Facts facts -> "source-facts";
            case Reading.NoEpisode none -> none.format();
            case Reading.Parts parts -> parts.format();
        };
    }

    /**
     * What a run came to.
     *
     * @param runs how many sources were given
     * @param read how many of them were read and not refused
     * @param slowest the longest time that one took, in milliseconds
     */
    record Outcome(String format, int runs, int read, long slowest) {}

    /** Gives mutations of a format's seeds for so long, or so many; the first that fails is told. */
    static Outcome run(
            String format, Map<String, List<byte[]>> seeds, long seed, int most, Duration time) {
        var random = new Random(seed);
        var everything = seeds.values().stream().flatMap(List::stream).toList();
        var sound = seeds.getOrDefault(format, everything);
        var mutation = new Mutation(random, everything);
        var end = System.nanoTime() + time.toNanos();
        var runs = 0;
        var read = 0;
        var slowest = 0L;
        try (var thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            while (runs < most && System.nanoTime() < end) {
                var begin = System.nanoTime();
                var content = mutation.of(sound.get(random.nextInt(sound.size())));
                var answer = thread.submit(() -> ReadingCheck.of(content));
                try {
                    read += answer.get(SLOWEST_SECONDS, TimeUnit.SECONDS) == null ? 0 : 1;
                } catch (ExecutionException | TimeoutException wrong) {
                    thread.shutdownNow();
                    throw new AssertionError(
                            "A mutation of " + format + ", kept as " + kept(format, content),
                            wrong);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    break;
                }
                runs++;
                var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                if (took > Math.max(slowest, WORTH_A_LOOK)) {
                    kept(format + "-slow", content);
                }
                slowest = Math.max(slowest, took);
            }
        }
        return new Outcome(format, runs, read, slowest);
    }

    private static Path kept(String format, byte[] content) {
        var name = format + "-" + Integer.toHexString(Arrays.hashCode(content));
        try {
            var folder = Files.createDirectories(Path.of("target/fuzz"));
            return Files.write(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package dev.talkgraph.format;

import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Surrogates;
import dev.talkgraph.source.TooLarge;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whatever comes, the answer is a reading or one of three problems, soon, and within the text. */
class HostileSourceTests {

    private static final int SIZE = 8 << 20;

    /** A bound that a slow machine keeps and that work beyond linear does not. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Object outcome(String content) {
        try {
            var reading = Readers.read(content.getBytes(StandardCharsets.UTF_8));
            if (reading instanceof Reading.Document page) {
                checkPlaces(page.document());
            }
            return reading;
        } catch (UnreadableSource | UnsupportedFormat | TooLarge problem) {
            return problem.getMessage();
        }
    }

    private static void checkPlaces(EpisodeDocument document) {
        var text = document.text();
        passages(document)
                .forEach(
                        passage -> {
                            assertThat(passage.end()).isLessThanOrEqualTo(text.length());
                            assertThat(passage.start()).isLessThan(passage.end());
                            assertThat(Surrogates.splitAt(text, passage.start())).isFalse();
                            assertThat(Surrogates.splitAt(text, passage.end())).isFalse();
                        });
    }

    private static Stream<Passage> passages(EpisodeDocument document) {
        var items =
                document.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .flatMap(item -> Stream.of(item.text(), item.explanation()));
        var turns =
                document.turns().stream().map(turn -> new Passage(null, turn.start(), turn.end()));
        var people = document.people().stream().map(EpisodeDocument.NamedPerson::place);
        return Stream.of(items, turns, people).flatMap(passage -> passage).filter(Objects::nonNull);
    }

    /** Made only when it is its turn, because all of them together do not fit the memory. */
    static Stream<Supplier<String>> floods() {
        return Stream.of(
                () -> "a".repeat(SIZE),
                () -> " ".repeat(SIZE) + "a",
                () -> "\n".repeat(SIZE) + "a",
                () -> "a\n".repeat(SIZE / 2),
                () -> "you know ".repeat(SIZE / 9),
                () -> "[(".repeat(SIZE / 2),
                () -> "(((((((((\n".repeat(SIZE / 10),
                () -> "A [(00:00:01)](".repeat(SIZE / 15),
                () -> "A [(00:00:01)](https://lantern.example/t=1) word\n".repeat(SIZE / 49),
                () -> "# Fog\nA [(00:00:01)](https://x.example/t=1) " + "word ".repeat(SIZE / 5),
                () -> "New Fog Insight: Fog\nNotable Quotes\n" + "“".repeat(SIZE / 3),
                () -> "New Fog Insight: Fog\nNotable Quotes\n" + "“a\n".repeat(90_000),
                () -> "New Fog Insight: Fog\nKey Insights\n" + "and\n".repeat(90_000),
                () -> "New Fog Insight: Fog\nKey Insights\n" + "- a\n".repeat(SIZE / 4),
                () -> "New Fog Insight: Fog\nIn-depth\n" + "x ".repeat(SIZE / 2),
                () -> "New " + ":".repeat(SIZE),
                () -> "Fog | Sea #1\n" + "A (guest), ".repeat(SIZE / 11),
                () -> "Fog | Sea #1\nA (guest)\nKey Takeaways\n" + "a ".repeat(SIZE / 2),
                () -> "#".repeat(SIZE),
                () -> "# ".repeat(SIZE / 2),
                () -> "**".repeat(SIZE / 2),
                () -> "- ".repeat(SIZE / 2),
                () -> "{\"".repeat(SIZE / 2),
                () -> "{\"episode\":" + "[".repeat(SIZE - 20),
                () -> "{\"episode\":{\"title\":\"" + "x".repeat(SIZE - 100) + "\"}}",
                () -> "{\"episode\":{\"title\":\"x\"},\"claims\":[" + "1,".repeat(400_000) + "1]}",
                () -> "{\"episode\":{\"title\":\"x\"},\"claims\":[" + "{},".repeat(200_000) + "1]}",
                () ->
                        "{\"episode\":{\"title\":\"x\"},\"text\":\""
                                + "a".repeat(SIZE / 2)
                                + "\",\"claims\":[{\"text\":\""
                                + "a".repeat(SIZE / 4)
                                + "b\"}]}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("floods")
    void aFloodIsAnsweredSoon(Supplier<String> flood) {
        var content = flood.get();
        var start = System.nanoTime();

        assertThat(outcome(content) == null).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newsletter.txt",
                "ulisten.txt",
                "transcript.txt",
                "captions.txt",
                "typed-captions.txt",
                "source-facts.json"
            })
    void aDamagedSourceIsReadOrRefusedTheSameEachTime(String name) {
        var random = new Random(12);
        var sound = text(name);
        for (var i = 0; i < 600; i++) {
            var damaged = sound;
            for (var times = random.nextInt(4) + 1; times > 0; times--) {
                damaged = damaged(damaged, random);
            }
            assertThat(outcome(damaged)).isEqualTo(outcome(damaged));
        }
    }

    private static String damaged(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var line = random.nextInt(lines.size());
        var at = random.nextInt(lines.get(line).length() + 1);
        var words = lines.get(line);
        var odd =
                List.of(
                        "🗼", "“", "”", "\"", "—", "#12", "|", "(host)", "[(", ")](", "\r",
                        "\uFEFF", "- ");
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size()), words);
            case 2 -> lines.set(line, words.substring(0, at));
            case 3 -> lines.set(line, words.substring(at));
            case 4 -> lines.add(line, "");
            default ->
                    lines.set(
                            line,
                            words.substring(0, at)
                                    + odd.get(random.nextInt(odd.size()))
                                    + words.substring(at));
        }
        return String.join("\n", lines);
    }

    @Test
    void halfAPairAtTheCutOfAMutationIsNoText() {
        assertThat(outcome("\uD83D")).isInstanceOf(String.class);
    }
}

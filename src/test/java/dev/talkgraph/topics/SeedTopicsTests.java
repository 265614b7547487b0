package dev.talkgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.format.Readers;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The topics that a careful reader lists for the two seed pages, read from that reader's notes. */
class SeedTopicsTests {

    private static final Path SEEDS =
            Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("seeds");

    @Test
    void nineTenthsOfAReadersTopicsAreFound() throws Exception {
        assumeThat(SEEDS).as("the corpus is not here: seeds are not read").exists();

        var found = found();
        var expected = expected("**Topics**", "Fine as well");
        var missing =
                expected.stream()
                        .filter(names -> names.stream().noneMatch(found::contains))
                        .toList();

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(missing).as("of %s", found).hasSizeLessThanOrEqualTo(expected.size() / 10);
    }

    @Test
    void sponsorsAndHeadingsAreNoTopics() throws Exception {
        assumeThat(SEEDS).as("the corpus is not here: seeds are not read").exists();

        var found = found();

        for (var names : expected("Not topics:", "the people")) {
            assertThat(found).doesNotContainAnyElementsOf(names);
        }
    }

    private static Set<String> found() throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.list(SEEDS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                var reading = Readers.read(Files.readAllBytes(file));
                var document = ((Reading.Document) reading).document();
                TopicExtraction.topics(document).forEach(topic -> found.add(key(topic.name())));
            }
        }
        return found;
    }

    /** Each topic with its other names; what stands in brackets is a remark. */
    private static List<List<String>> expected(String from, String to) throws IOException {
        var notes = Files.readString(SEEDS.resolve("EXPECTED.md"));
        int start = notes.indexOf(from) + from.length();
        var list = notes.substring(start, notes.indexOf(to, start)).replaceAll("\\([^)]*\\)", " ");
        var topics = list.substring(list.indexOf(':') + 1);
        return List.of(topics.split("[;,.]")).stream()
                .map(String::strip)
                .filter(names -> !names.isEmpty())
                .map(
                        names ->
                                List.of(names.split("·")).stream()
                                        .map(name -> key(name.strip()))
                                        .toList())
                .toList();
    }

    private static String key(String name) {
        return NounPhrase.key(List.of(name.split("\\s+")));
    }
}

package dev.talkgraph.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.format.Readers;
import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.source.Reading;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people, segments and claims of real transcripts, where these are at hand. */
class CorpusPeopleTests {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final Path TRANSCRIPTS = CORPUS.resolve("transcripts/lexfridman");
    private static final Path GUESTS = CORPUS.resolve("gold/lexfridman-guests-corrected.csv");

    @Test
    void hostsAndGuestsAreThoseOfTheGold() throws IOException {
        assumeThat(TRANSCRIPTS).as("The corpus of transcripts is not here").isDirectory();
        assumeThat(GUESTS).as("The list of guests is not here").isRegularFile();
        var gold = gold();
        var softly = new SoftAssertions();
        for (var file : files()) {
            var document = read(file);
            var cast = Cast.of(document);
            var number = document.statement().number();
            if (number == null) {
                softly.fail("No number in " + file);
                continue;
            }
            softly.assertThat(unknown(cast.with(Role.GUEST), gold.getOrDefault(number, List.of())))
                    .as(file.getFileName().toString())
                    .isEmpty();
            softly.assertThat(cast.with(Role.HOST)).as(file.getFileName().toString()).hasSize(1);
        }
        softly.assertAll();
    }

    @Test
    void claimsAndSegmentsPointAtTheirWords() throws IOException {
        assumeThat(TRANSCRIPTS).as("The corpus of transcripts is not here").isDirectory();
        for (var file : files().stream().limit(6).toList()) {
            var document = read(file);
            var facts = Extractor.extract(document);
            assertThat(facts).isEqualTo(Extractor.extract(document));
            assertThat(facts.claims()).as(file.toString()).hasSizeBetween(5, 20);
            assertGrounded(facts, document.text());
        }
    }

    private static void assertGrounded(SourceFacts facts, String text) {
        assertThat(facts.claims())
                .allSatisfy(
                        claim ->
                                assertThat(
                                                claim.evidence()
                                                        .getFirst()
                                                        .in(text)
                                                        .replaceAll("\\s+", " "))
                                        .isEqualToIgnoringCase(claim.text()));
        assertThat(facts.segments())
                .allSatisfy(
                        segment -> {
                            var words = segment.spoken(text, facts.turns());
                            assertThat(WordPlaces.count(words, 0, words.length()))
                                    .isBetween(1, 120);
                            assertThat(words).doesNotContain("](http");
                        });
        assertThat(facts.people())
                .extracting(PersonFact::evidence)
                .allSatisfy(places -> assertThat(places).isNotEmpty());
    }

    private static Set<String> unknown(List<String> found, List<Set<String>> expected) {
        var wrong = new HashSet<>(found);
        for (var names : expected) {
            if (found.stream().noneMatch(names::contains)) {
                wrong.add("missing " + names);
            }
            wrong.removeAll(names);
        }
        return wrong;
    }

    private static Map<Integer, List<Set<String>>> gold() throws IOException {
        var gold = new HashMap<Integer, List<Set<String>>>();
        for (var line : Files.readAllLines(GUESTS).stream().skip(1).toList()) {
            var cells = line.split(",", -1);
            gold.put(
                    Integer.valueOf(cells[0]),
                    Arrays.stream(cells[1].split(";", -1))
                            .map(person -> Set.of(person.split("\\|", -1)))
                            .toList());
        }
        return gold;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static EpisodeDocument read(Path file) throws IOException {
        if (Readers.read(Files.readAllBytes(file)) instanceof Reading.Document(var document)) {
            return document;
        }
        throw new AssertionError(file + " is no document");
    }
}

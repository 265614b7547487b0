package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talkgraph.episode.Hash;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.format.Readers;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.SourceArrival;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two pages and the captions of one real episode, against what a careful reader takes from them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedPagesIT {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final String EPISODE = "lex-fridman-podcast-108";

    @Autowired EpisodeGraph graph;
    @Autowired Driver driver;

    @BeforeAll
    void ingest() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at " + CORPUS);
        empty();
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            var document = ((Reading.Document) Readers.read(bytes)).document();
            var content = new Content(document.text(), Extractor.extract(document));
            var names = List.of(file.getFileName().toString());
            graph.apply(
                    List.of(
                            new SourceArrival(
                                    Hash.of(bytes),
                                    content,
                                    names,
                                    List.of(),
                                    List.of(),
                                    List.of())),
                    List.of());
        }
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        try (var seeds = Files.list(CORPUS.resolve("seeds"))) {
            seeds.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        try (var captions = Files.list(CORPUS.resolve("transcripts/lexfridman-captions"))) {
            captions.filter(file -> file.getFileName().toString().startsWith("108 "))
                    .forEach(files::add);
        }
        return files;
    }

    @AfterAll
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void allThreeSourcesAreOneEpisode() {
        assertThat(
                        rows(
                                "MATCH (source:Source)-[:DESCRIBES]->(episode) RETURN source.format AS format, episode.id AS id ORDER BY format"))
                .extracting(row -> row.get("format").asString(), row -> row.get("id").asString())
                .containsExactly(
                        tuple("captions", EPISODE),
                        tuple("insight-newsletter", EPISODE),
                        tuple("ulisten-page", EPISODE));
        assertThat(
                        rows(
                                "MATCH (episode:Episode) RETURN episode.title AS title, episode.number AS number, episode.publishedOn AS day"))
                .extracting(
                        row -> row.get("title").asString(),
                        row -> row.get("number").asInt(),
                        row -> row.get("day").isNull())
                .containsExactly(tuple("Sergey Levine: Robotics and Machine Learning", 108, true));
    }

    @Test
    void oneHostAndOneGuestAndNobodyElseIsAPerson() {
        assertThat(
                        rows(
                                "MATCH (person:Person)-[part]->(:Episode) RETURN person.name AS name, type(part) AS part ORDER BY name"))
                .extracting(row -> row.get("name").asString(), row -> row.get("part").asString())
                .containsExactly(
                        tuple("Lex Fridman", "HOSTED"), tuple("Sergey Levine", "GUEST_ON"));
    }

    @Test
    void everyClaimIsTheGuests() {
        assertThat(
                        rows(
                                "MATCH (claim:Claim) WHERE NOT EXISTS { (:Guest {id: 'sergey-levine'})-[:MADE]->(claim) } RETURN claim"))
                .isEmpty();
    }

    @Test
    void theClaimOfBothPagesIsOneWithTwoPiecesOfEvidence() {
        assertThat(evidenceOfClaimsWith("modular"))
                .containsExactly(List.of("insight-newsletter", "ulisten-page"));
        assertThat(evidenceOfClaimsWith("efarious humans"))
                .containsExactly(List.of("insight-newsletter", "insight-newsletter"));
        assertThat(evidenceOfClaimsWith("controlled environments"))
                .containsExactly(List.of("insight-newsletter", "insight-newsletter"));
        assertThat(evidenceOfClaimsWith("Simulation is")).hasSize(2);
        assertThat(evidenceOfClaimsWith("xploration-first")).hasSize(2);
        assertThat(evidenceOfClaimsWith("ommon sense")).hasSize(3);
        assertThat(rows("MATCH (claim:Claim) RETURN claim")).hasSize(17);
    }

    private List<List<String>> evidenceOfClaimsWith(String words) {
        return rows(
                        "MATCH (claim:Claim)-[place:EXTRACTED_FROM {part: 'TEXT'}]->(source) WHERE claim.text CONTAINS $words"
                                + " WITH claim, source ORDER BY source.format RETURN claim.id AS id, collect(source.format) AS formats ORDER BY id",
                        Map.of("words", words))
                .stream()
                .map(row -> row.get("formats").asList(format -> format.asString()))
                .toList();
    }

    @Test
    void everyQuoteIsCheckedAgainstTheCaptions() {
        assertThat(
                        rows(
                                "MATCH (quote:Quote) RETURN left(quote.text, 20) AS text, quote.verification AS verdict, round(quote.score, 2) AS score, quote.spokenText AS spoken ORDER BY text"))
                .extracting(
                        row -> row.get("text").asString(),
                        row -> row.get("verdict").asString(),
                        row -> row.get("score").asDouble())
                .containsExactly(
                        tuple("If your machine has ", "NEAR", 1.0),
                        tuple("I’d like to build a ", "NEAR", 1.0),
                        tuple("Perhaps the reason o", "PARAPHRASED", 0.59),
                        tuple("Reinforcement learni", "PARAPHRASED", 0.71),
                        tuple("The hardware gap we ", "NEAR", 0.77),
                        tuple("The intelligence gap", "VERBATIM", 1.0));
    }

    @Test
    void theTopicsAReaderWouldListAreThere() {
        assertThat(names("MATCH (topic:Topic) RETURN topic.id AS name"))
                .contains(
                        "reinforcement-learning",
                        "deep-reinforcement-learning",
                        "offline-reinforcement-learning",
                        "off-policy-reinforcement-learning",
                        "end-to-end-reinforcement-learning",
                        "self-play",
                        "intrinsic-motivation",
                        "simulation",
                        "real-world-data",
                        "robotics",
                        "common-sense",
                        "ai-safety",
                        "explainability",
                        "lifelong-learning",
                        "intelligence-gap",
                        "autonomous-driving",
                        "machine-learning",
                        "inverse-reinforcement-learning",
                        "computer-vision");
        assertThat(
                        names(
                                "MATCH (alias:Alias {kind: 'TOPIC', id: 'offline-rl'})-[:NAMES]->(topic) RETURN topic.id AS name"))
                .containsExactly("offline-reinforcement-learning");
        assertThat(
                        names(
                                "MATCH (:Topic {id: 'offline-reinforcement-learning'})-[:BROADER]->(topic) RETURN topic.id AS name"))
                .containsExactly("reinforcement-learning");
    }

    @Test
    void noSponsorNoBoilerplateAndNoPersonIsATopic() {
        assertThat(names("MATCH (alias:Alias {kind: 'TOPIC'}) RETURN alias.id AS name"))
                .doesNotContain(
                        "cash-app",
                        "expressvpn",
                        "bitcoin",
                        "stock-market",
                        "ubuntu",
                        "ubuntu-mate",
                        "ulisten",
                        "full-analysis",
                        "key-takeaways",
                        "lex-fridman",
                        "sergey-levine",
                        "levine",
                        "lex-fridman-podcast");
    }

    @Test
    void evidenceIsAlwaysTheSourcesOwnWords() {
        for (var row :
                rows(
                        "MATCH (quote:Quote)-[place:EXTRACTED_FROM {part: 'TEXT'}]->(:Source)-[:HAS_TEXT]->(text) RETURN quote.text AS quote, text.text AS text, place.start AS start, place.end AS end")) {
            assertThat(
                            row.get("text")
                                    .asString()
                                    .substring(row.get("start").asInt(), row.get("end").asInt()))
                    .isEqualTo(row.get("quote").asString());
        }
    }

    @Test
    void questionsAndSummariesAreKeptAndOneQuestionIsAnswered() {
        assertThat(
                        rows(
                                "MATCH (question:Question) RETURN question.status AS status, count(*) AS number ORDER BY status"))
                .extracting(row -> row.get("status").asString(), row -> row.get("number").asInt())
                .containsExactly(tuple("ANSWERED", 5), tuple("OPEN", 1));
        assertThat(names("MATCH (summary:Summary) RETURN summary.kind AS name ORDER BY name"))
                .containsExactly("COURSE", "OVERVIEW");
        assertThat(names("MATCH (claim:Claim)-[:ANSWERS]->(:Question) RETURN claim.text AS name"))
                .allSatisfy(claim -> assertThat(claim).containsIgnoringCase("simulation"))
                .hasSize(1);
    }

    private List<String> names(String statement) {
        return rows(statement).stream().map(row -> row.get("name").asString()).toList();
    }

    private List<Record> rows(String statement) {
        return rows(statement, Map.of());
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(statement, parameters).list();
        }
    }
}

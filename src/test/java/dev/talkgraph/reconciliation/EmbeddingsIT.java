package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.export.GraphExport;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.graph.VectorIndexes;
import dev.talkgraph.language.SentenceEmbeddings;
import dev.talkgraph.meaning.Meaning;
import dev.talkgraph.meaning.QueryMeaning;
import dev.talkgraph.reconciliation.Documents.Document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Every text has the vector of its words, whichever way it came into the graph. */
@DatabaseTest
class EmbeddingsIT {

    private static final List<Document> DOCUMENTS = Documents.all();

    @Autowired EpisodeGraph graph;
    @Autowired Meaning meaning;
    @Autowired QueryMeaning questions;
    @Autowired VectorIndexes indexes;
    @Autowired GraphVersion version;
    @Autowired GraphExport export;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        run("MATCH (node) DETACH DELETE node");
    }

    @Test
    void everyTextHasItsVectorAndNothingChangesThen() {
        ingest(DOCUMENTS);
        assertThat(vectors()).isEmpty();
        embed();
        assertThat(missing()).isZero();
        assertThat(vectors()).hasSizeGreaterThan(20).allSatisfy(EmbeddingsIT::isThatOfItsText);
        assertThat(indexes.areOnline()).isTrue();
        assertThat(questions.vectorOf("lighthouses")).isPresent();
        var before = version.current().version();
        embed();
        assertThat(version.current().version()).isEqualTo(before);
    }

    @Test
    void anEpisodeWrittenAnewKeepsTheVectorsOfUnchangedTexts() {
        var pages = DOCUMENTS.subList(0, 3);
        ingest(pages);
        embed();
        var before = meaning.computed();
        ingest(List.of(DOCUMENTS.get(4)));
        var fresh = missing();
        assertThat(missing()).isLessThan(vectors().size());
        embed();
        assertThat(meaning.computed() - before).isLessThanOrEqualTo(fresh);
        var again = meaning.computed();
        graph.apply(List.of(), List.of(DOCUMENTS.get(4).id()));
        assertThat(missing()).isZero();
        embed();
        assertThat(meaning.computed()).isEqualTo(again);
        assertThat(vectors()).allSatisfy(EmbeddingsIT::isThatOfItsText);
    }

    @Test
    void theVectorsAreAFunctionOfTheSourcesThatRemain() {
        var random = new Random(7);
        for (var step = 0; step < 12; step++) {
            var shuffled = new java.util.ArrayList<>(DOCUMENTS);
            Collections.shuffle(shuffled, random);
            graph.apply(
                    shuffled.subList(0, 3).stream().map(EmbeddingsIT::arrival).toList(),
                    List.of(shuffled.get(5).id()));
            if (step % 3 == 0) {
                embed();
            }
        }
        graph.apply(
                List.of(),
                DOCUMENTS.subList(15, DOCUMENTS.size()).stream().map(Document::id).toList());
        ingest(DOCUMENTS.subList(0, 15));
        embed();
        var grown = vectors();
        empty();
        ingest(DOCUMENTS.subList(0, 15));
        embed();
        assertThat(grown).isEqualTo(vectors());
    }

    @Test
    void vectorsOfAnotherModelAreNotUsedUntilAllAreMadeAnew() {
        ingest(DOCUMENTS.subList(0, 5));
        embed();
        run("MATCH (graph:Graph) SET graph.embeddingModel = 'another/1'");
        run("MATCH (claim:Claim) SET claim.embedding = [1.0, 2.0]");
        run("MATCH (episode:Episode) REMOVE episode.embeddingModel");
        run("MATCH (quote:Quote) REMOVE quote.embedding");
        assertThat(questions.vectorOf("lighthouses")).isEmpty();
        embed();
        assertThat(missing()).isPositive();
        meaning.makeAnew();
        embed();
        assertThat(missing()).isZero();
        assertThat(vectors()).allSatisfy(EmbeddingsIT::isThatOfItsText);
        assertThat(questions.vectorOf("lighthouses")).isPresent();
    }

    @Test
    void aTopicByAnotherNameHasTheVectorOfThatName() {
        ingest(DOCUMENTS.subList(0, 5));
        embed();
        run("MATCH (topic:Topic) SET topic.name = 'former name'");
        ingest(DOCUMENTS.subList(5, 10));
        embed();
        run("MATCH (topic:Topic {name: 'former name'}) DETACH DELETE topic");
        assertThat(vectors()).allSatisfy(EmbeddingsIT::isThatOfItsText);
    }

    @Test
    void theExportLeavesVectorsOut() throws Exception {
        ingest(DOCUMENTS.subList(0, 5));
        var out = new ByteArrayOutputStream();
        export.jsonLines(out);
        embed();
        var after = new ByteArrayOutputStream();
        export.jsonLines(after);
        assertThat(after.toString(StandardCharsets.UTF_8))
                .isEqualTo(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("mbedding");
    }

    private void ingest(List<Document> documents) {
        graph.apply(documents.stream().map(EmbeddingsIT::arrival).toList(), List.of());
    }

    private static SourceArrival arrival(Document document) {
        return new SourceArrival(
                document.id(), document.content(), List.of(), List.of(), List.of(), List.of());
    }

    private void embed() {
        meaning.want();
        while (meaning.isWanted()) {
            meaning.advance();
        }
    }

    /** From kind, id and text to the vector. */
    private TreeMap<String, List<Double>> vectors() {
        var vectors = new TreeMap<String, List<Double>>();
        try (var session = driver.session()) {
            for (var row :
                    session.run(
                                    "MATCH (node:Topic|Claim|Quote|Segment) WHERE node.embedding IS NOT NULL"
                                            + " RETURN labels(node)[0] + ' ' + node.id + '\n' +"
                                            + " coalesce(node.text, node.name) AS key, node.embedding AS embedding")
                            .list()) {
                vectors.put(
                        row.get("key").asString(),
                        row.get("embedding").asList(value -> value.asDouble()));
            }
        }
        return vectors;
    }

    private static void isThatOfItsText(String key, List<Double> embedding) {
        var text = key.substring(key.indexOf('\n') + 1);
        var vector = SentenceEmbeddings.of(text).orElseThrow();
        assertThat(embedding).as(text).hasSize(vector.length);
        for (var at = 0; at < vector.length; at++) {
            assertThat(embedding.get(at)).isEqualTo((double) vector[at]);
        }
    }

    private long missing() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (node:Topic|Claim|Quote|Segment) WHERE node.embedding IS NULL"
                                    + " RETURN count(node) AS missing")
                    .single()
                    .get("missing")
                    .asLong();
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}

package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.command.Opener;
import dev.talkgraph.format.Readers;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.reconciliation.EpisodeGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The episodes that come with Talkgraph, at a first start and at those after it. */
@DatabaseTest
class SamplesIT {

    @Autowired Driver driver;
    @Autowired Ingestions ingestions;
    @Autowired Spool spool;
    @Autowired EpisodeGraph graph;
    @Autowired Transactions transactions;
    @Autowired Environment environment;
    @Autowired GraphProperties properties;

    @BeforeEach
    @AfterEach
    void empty() {
        run("MATCH (node) DETACH DELETE node");
    }

    @Test
    void aFirstStartTakesThemInAndALaterOneDoesNot() throws InterruptedException {
        var samples = samples(true);
        assertThat(samples.begin()).isTrue();
        assertThat(samples.areIn()).isTrue();
        var api = Api.of(environment);
        assertThat(api.get("/podcasts").items("/title")).containsExactly("The Lantern Hour");
        assertThat(formats())
                .as("pages, transcripts and supplied facts are shown")
                .hasSize(7)
                .isSubsetOf(Readers.formats());
        assertThat(verdicts()).contains("VERBATIM", "NEAR", "NOT_FOUND");
        assertThat(api.get("/discussions?concept=fog%20signals").items("/guest/name"))
                .contains("Mara Quill", "Ines Tarrow");

        assertThat(samples(true).begin()).isFalse();
        assertThat(samples(true).areIn()).isTrue();
        assertThat(api.get("/stats").at("/version")).isEqualTo(version());
    }

    @Test
    void aCommandTellsWhatItsOwnSourcesAdded(@TempDir Path folder) throws IOException {
        var facts =
                Pages.FACTS
                        .replace("The Lantern Hour", "The Tin Horizon")
                        .replace("Mara Quill", "Wanda Sleet")
                        .replace("lighthouses", "tin roofs")
                        .replace("staffed lighthouse", "roof of tin");
        var file = Files.writeString(folder.resolve("12.json"), facts);
        var told = new StringWriter();
        assertThat(samples(true).begin()).isTrue();
        var exit =
                new CommandLine(new IngestCommand(new NoOpener()))
                        .setErr(new PrintWriter(told, true))
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute(
                                "--server=http://localhost:"
                                        + environment.getRequiredProperty("local.server.port"),
                                "--key-file=" + properties.data().resolve("write.key"),
                                file.toString());
        assertThat(exit).as(told.toString()).isZero();
        assertThat(told.toString())
                .contains("Other sources came in before; waiting until they are through")
                .contains(
                        "New in the graph: 1 episodes, 1 guests, 1 topics, 1 claims, 1 quotes"
                                + " (1 UNCHECKED)");
        assertThat(strings("MATCH (:Claim)-[:STATED_IN]->(episode) RETURN episode.id AS value"))
                .hasSizeGreaterThan(10);
    }

    /** Going through a service opens nothing. */
    private record NoOpener() implements Opener {

        @Override
        public ConfigurableApplicationContext open(Map<String, String> options) {
            throw new IllegalStateException("Nothing is to be opened");
        }

        @Override
        public ConfigurableApplicationContext openWithoutGraph() {
            throw new IllegalStateException("Nothing is to be opened");
        }

        @Override
        public Path data() {
            throw new IllegalStateException("Nothing is to be opened");
        }
    }

    @Test
    void everyQuestionWorthAskingHasAnAnswer() throws IOException, InterruptedException {
        var samples = samples(true);
        samples.begin();
        samples.areIn();
        var questions =
                new ClassPathResource("samples/questions.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(questions).hasSize(2);
        for (var question : questions) {
            var answer = Api.of(environment).get(question.split("\t")[1]);
            assertThat(answer.json().get("items").size()).as(question).isPositive();
        }
        theyAgreeDisputeAndAnswer();
    }

    private void theyAgreeDisputeAndAnswer() {
        assertThat(
                        strings(
                                "MATCH (:Claim)-[relation:AGREES_WITH|DISPUTES]->(:Claim)"
                                        + " RETURN DISTINCT type(relation) AS value"))
                .contains("AGREES_WITH", "DISPUTES");
        assertThat(strings("MATCH (one:Claim)-[:DISPUTES]-(:Claim)" + " RETURN one.text AS value"))
                .contains("Fog signals do not save small boats.");
        assertThat(
                        strings(
                                "MATCH (:Claim)-[:ANSWERS]->(question:Question)"
                                        + " RETURN question.text AS value"))
                .contains("Do old lenses draw more migrating birds than modern lamps?");
    }

    @Test
    void whatIsTakenOutStaysOut() throws InterruptedException {
        var samples = samples(true);
        samples.begin();
        samples.areIn();
        for (var id : strings("MATCH (source:Source) RETURN source.id AS value ORDER BY value")) {
            assertThat(ingestions.remove(id)).isTrue();
        }
        assertThat(samples(true).begin()).isFalse();
        assertThat(samples(true).areIn()).isFalse();
        assertThat(strings("MATCH (episode:Episode) RETURN episode.id AS value")).isEmpty();
    }

    @Test
    void aStartThatWasInterruptedIsMadeGood() throws InterruptedException {
        assertThat(samples(true).begin()).isTrue();
        var afterwards = samples(true);
        assertThat(afterwards.begin()).isTrue();
        assertThat(afterwards.areIn()).isTrue();
        assertThat(samples(true).begin()).isFalse();
    }

    @Test
    void aGraphThatSomebodyBeganIsLeftAlone() {
        run("CREATE (:Graph {id: 'graph', version: 1})");
        assertThat(samples(true).begin()).isFalse();
        empty();
        run("CREATE (:Source {id: 'theirs'})");
        assertThat(samples(true).begin()).isFalse();
    }

    @Test
    void whoWantsNoneGetsNone() throws InterruptedException {
        assertThat(samples(false).begin()).isFalse();
        assertThat(samples(false).areIn()).isFalse();
        assertThat(strings("MATCH (graph:Graph) RETURN graph.id AS value")).isEmpty();
    }

    private Samples samples(boolean wanted) {
        return new Samples(transactions, ingestions, spool, graph, new SampleProperties(wanted));
    }

    private List<String> formats() {
        return strings("MATCH (source:Source) RETURN DISTINCT source.format AS value");
    }

    private List<String> verdicts() {
        return strings("MATCH (quote:Quote) RETURN DISTINCT quote.verification AS value");
    }

    private String version() {
        return strings("MATCH (graph:Graph) RETURN toString(graph.version) AS value").getFirst();
    }

    private List<String> strings(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list(row -> row.get("value").asString());
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}

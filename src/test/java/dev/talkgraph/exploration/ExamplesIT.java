package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.meaning.Meaning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract's examples are what the service really answers about the invented shows; {@code
 * -Dexamples=write} writes them anew.
 */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class ExamplesIT {

    private static final Path FOLDER = Path.of("src/main/resources/openapi");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired Environment environment;
    @Autowired Meaning meaning;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
        meaning.want();
        while (meaning.isWanted()) {
            meaning.advance();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "guests, /guests?size=1",
        "guest, /guests/tobias-okafor",
        "guestTopics, /guests/tobias-okafor/topics?size=1",
        "guestEpisodes, /guests/tobias-okafor/episodes?size=1",
        "guestClaims, /guests/tobias-okafor/claims?size=1",
        "guestQuotes, /guests/tobias-okafor/quotes?size=1",
        "relatedGuests, /guests/tobias-okafor/related?limit=1",
        "people, /people?size=1",
        "person, /people/mara-lindqvist",
        "topics, /topics?size=1",
        "topic, /topics/tidal-power",
        "relatedTopics, /topics/tidal-power/related?limit=2",
        "topicGuests, /topics/tidal-power/guests?size=1",
        "topicClaims, /topics/tidal-power/claims?size=1",
        "topicQuotes, /topics/tidal-power/quotes?size=1",
        "topicEpisodes, /topics/tidal-power/episodes?size=1",
        "topicQuestions, /topics/barrage-design/questions?size=1",
        "topicTimeline, /topics/tidal-power/timeline",
        "episodes, /episodes?size=1",
        "episode, /episodes/kettle-and-compass-1",
        "episodeClaims, /episodes/kettle-and-compass-1/claims?size=1",
        "episodeQuotes, /episodes/kettle-and-compass-1/quotes?size=1",
        "episodeTopics, /episodes/kettle-and-compass-1/topics?size=1",
        "episodeQuestions, /episodes/kettle-and-compass-1/questions?size=1",
        "episodeSegments, /episodes/kettle-and-compass-1/segments?size=1",
        "episodeSources, /episodes/kettle-and-compass-1/sources?size=1",
        "episodeQuality, /episodes/kettle-and-compass-1/quality",
        "claims, /claims?size=1",
        "claim, /claims/c1",
        "quotes, /quotes?size=1",
        "quote, /quotes/q1",
        "questions, /questions?size=1",
        "question, /questions/u2",
        "podcasts, /podcasts?size=1",
        "podcast, /podcasts/kettle-and-compass",
        "source, /sources/48238e84ca7ab6b50619e1d722bc75af160f716fa98d2af1c6d4ba1b0fe8560b",
        "stats, /stats",
        "discussions, /discussions?concept=tidal%20power&limit=1",
        "graph, /graph?focus=topic:sonar",
        "overview, /graph/overview?limit=3",
        "paths, /paths?from=guest:tobias-okafor&to=guest:ines-calder&limit=2",
        "search, /search?q=tidal%20power&size=2",
        "autocomplete, /autocomplete?q=tid&limit=3"
    })
    void anExampleIsWhatIsAnswered(String operation, String path) throws IOException {
        var answer = api.get(path);
        assertThat(answer.status()).isEqualTo(200);
        var file = FOLDER.resolve(operation + ".json");
        var expected = steady(answer.json());
        if ("write".equals(System.getProperty("examples"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, JSON.writeValueAsString(expected) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(file))).isEqualTo(expected);
    }

    @Test
    void theWordsOfTheExampleAreTheSourcesOwn() throws IOException {
        var source = "48238e84ca7ab6b50619e1d722bc75af160f716fa98d2af1c6d4ba1b0fe8560b";
        var answer = api.get("/sources/" + source + "/text?start=0&end=60");
        assertThat(answer.status()).isEqualTo(200);
        var file = FOLDER.resolve("sourceText.txt");
        if ("write".equals(System.getProperty("examples"))) {
            Files.writeString(file, answer.body());
        }
        assertThat(Files.readString(file)).isEqualTo(answer.body());
    }

    /** Leaves out how often, and when, the tests' database has changed. */
    private static JsonNode steady(JsonNode answer) {
        if (answer instanceof ObjectNode object && object.has("version")) {
            object.put("version", 1);
            object.put("lastChange", "2026-01-02T03:04:05Z");
        }
        return answer;
    }
}

package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.KeptCounts;
import dev.talkgraph.reconciliation.Documents.Document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Of a topic of many episodes more is kept, and it is what counting gives, whatever came in and went. */
@DatabaseTest
class ManyEpisodesIT {

    private static final String TOPIC = "harbour-pilots";
    private static final String TIMELINE = Cypher.named("exploration/topic-timeline");
    private static final String GUESTS = Cypher.named("exploration/guest-list");

    private static final String KEPT =
            """
            CYPHER 25 MATCH (topic:Topic {id: 'harbour-pilots'})
            RETURN topic.episodes AS episodes, topic.guests AS guests, size(topic.periods) AS periods,
              COUNT { (topic)<-[discussed:DISCUSSED]-() WHERE discussed.episodesRank IS NOT NULL AND discussed.nameRank IS NOT NULL AND discussed.recentRank IS NOT NULL } AS ranks
            """;

    private static final String ALL_KEPT =
            """
            CYPHER 25 MATCH (topic:Topic {id: 'harbour-pilots'})<-[discussed:DISCUSSED]-(person)
            RETURN topic.periods AS periods, person.id AS person, properties(discussed) AS discussed
            ORDER BY person
            """;

    private static final String FORGET =
            """
            CYPHER 25 MATCH (topic:Topic {id: 'harbour-pilots'})<-[discussed:DISCUSSED]-()
            REMOVE topic.periods, discussed.episodesRank, discussed.nameRank, discussed.recentRank
            """;

    @Autowired EpisodeGraph graph;
    @Autowired KeptCounts counts;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        rows("CYPHER 25 MATCH (node) DETACH DELETE node", Map.of());
    }

    @Test
    void whatIsKeptComesAndGoesWithManyEpisodesAndIsWhatCountingGives() {
        graph.apply(arrivals(0, 200, "tides"), List.of());
        assertThat(kept()).containsEntry("episodes", 200L).containsEntry("ranks", 0L);
        assertThat(kept().get("periods")).isNull();

        graph.apply(arrivals(200, 230, "tides"), List.of());
        assertThat(kept()).containsEntry("guests", 225L).containsEntry("ranks", 225L);
        assertThat(kept().get("periods")).isNotNull();
        assertKeptIsCounted();

        var former = IntStream.range(3, 38).mapToObj(number -> id(number, "tides")).toList();
        graph.apply(arrivals(3, 15, "currents"), former);
        assertThat(kept()).containsEntry("episodes", 207L).containsEntry("ranks", 202L);
        assertKeptIsCounted();

        graph.apply(List.of(), IntStream.range(190, 220).mapToObj(n -> id(n, "tides")).toList());
        assertThat(kept()).containsEntry("episodes", 177L).containsEntry("ranks", 0L);
        assertThat(kept().get("periods")).isNull();
        assertThat(rows(Cypher.named("schema/is-counted"), Map.of()))
                .containsExactly(Map.of("counted", true));
    }

    /** All answers before what is kept is taken away and after, and what is made anew. */
    private void assertKeptIsCounted() {
        var kept = rows(ALL_KEPT, Map.of());
        var read = answers();
        rows(FORGET, Map.of());
        assertThat(answers()).containsExactlyElementsOf(read);
        counts.makeAll();
        assertThat(rows(ALL_KEPT, Map.of())).containsExactlyElementsOf(kept);
    }

    private List<Object> answers() {
        var answers = new ArrayList<>();
        for (var bucket : List.of("YEAR", "QUARTER", "MONTH")) {
            answers.add(timeline(bucket, null, null));
            answers.add(timeline(bucket, LocalDate.of(2019, 8, 17), LocalDate.of(2021, 3, 9)));
            answers.add(timeline(bucket, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
            answers.add(timeline(bucket, LocalDate.of(2020, 5, 7), LocalDate.of(2020, 5, 12)));
            answers.add(timeline(bucket, null, LocalDate.of(9999, 12, 31)));
        }
        for (var sort : List.of("EPISODES", "NAME", "RECENT")) {
            answers.add(guests(sort, 0, 300));
            answers.add(guests(sort, 40, 7));
        }
        assertThat(answers).allSatisfy(answer -> assertThat((List<?>) answer).isNotEmpty());
        return answers;
    }

    private List<Map<String, Object>> timeline(String bucket, LocalDate since, LocalDate until) {
        var asked = new HashMap<String, Object>(Map.of("topic", TOPIC, "bucket", bucket));
        asked.put("since", since);
        asked.put("until", until);
        return rows(TIMELINE, asked);
    }

    private List<Map<String, Object>> guests(String sort, int skip, int size) {
        var asked =
                new HashMap<String, Object>(
                        Map.of("topic", TOPIC, "sort", sort, "skip", skip, "size", size));
        List.of("q", "minEpisodes", "since", "until").forEach(name -> asked.put(name, null));
        return rows(GUESTS, asked);
    }

    private Map<String, Object> kept() {
        return rows(KEPT, Map.of()).getFirst();
    }

    private static List<SourceArrival> arrivals(int from, int to, String story) {
        return IntStream.range(from, to)
                .mapToObj(number -> arrival(Documents.oneOfMany(number, story)))
                .toList();
    }

    private static SourceArrival arrival(Document document) {
        return new SourceArrival(
                document.id(), document.content(), List.of(), List.of(), List.of(), List.of());
    }

    private static String id(int number, String story) {
        return Documents.oneOfMany(number, story).id();
    }

    private List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(statement, parameters).list(Record::asMap);
        }
    }
}

package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.graph.KeptCounts;
import dev.talkgraph.reconciliation.Documents.Document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is counted beside the graph is what counting gives, whatever came in and went. */
@DatabaseTest
class KeptCountsIT {

    private static final List<Document> DOCUMENTS = Documents.all();

    private static final String TOPICS =
            """
            MATCH (topic:Topic)
            RETURN topic.id AS id, topic.episodes AS episodes, topic.guests AS guests, topic.claims AS claims,
              COUNT { MATCH (episode:Episode)-[:COVERS]->(topic) RETURN DISTINCT episode } AS allEpisodes,
              COUNT { MATCH (guest:Person)-[:GUEST_ON]->(:Episode)-[:COVERS]->(topic) RETURN DISTINCT guest } AS allGuests,
              COUNT { MATCH (claim:Claim)-[:ABOUT]->(topic) RETURN DISTINCT claim } AS allClaims
            ORDER BY id
            """;

    private static final String GUESTS =
            """
            MATCH (guest:Guest)
            RETURN guest.id AS id, guest.episodes AS episodes,
              COUNT { MATCH (guest)-[:GUEST_ON]->(episode) RETURN DISTINCT episode } AS allEpisodes
            ORDER BY id
            """;

    private static final String SHOWS =
            """
            MATCH (podcast:Podcast)
            WHERE podcast.guests <> COUNT { MATCH (guest)-[:GUEST_ON]->()-[:PART_OF]->(podcast) RETURN DISTINCT guest }
               OR podcast.episodes <> COUNT { MATCH (episode)-[:PART_OF]->(podcast) RETURN DISTINCT episode }
               OR podcast.episodes IS NULL
            RETURN podcast.id AS id
            """;

    private static final String KEPT =
            """
            MATCH (from)-[edge:DISCUSSED|COVERS|ABOUT|CLOSEST]->(to)
            RETURN from.id AS from, type(edge) AS type, to.id AS to, properties(edge) AS properties, to.periods AS periods
            ORDER BY from, type, to, edge.as
            """;

    private static final String KINDS =
            """
            MATCH (graph:Graph)
            UNWIND [name IN keys(graph) WHERE name CONTAINS '_'] AS name
            RETURN name, graph[name] AS many
            ORDER BY name
            """;

    private static final String ALL_KINDS =
            """
            CALL () {
              MATCH (claim:Claim)
              UNWIND claim.kinds AS kind
              RETURN 'claims_' + kind AS name
              UNION ALL
              MATCH (claim:Claim)
              WHERE claim.confidence IS NOT NULL
              RETURN 'confidence_' + claim.confidence AS name
              UNION ALL
              MATCH (quote:Quote)
              RETURN 'quotes_' + quote.verification AS name
              UNION ALL
              MATCH (question:Question)
              RETURN 'questions_' + question.status AS name
            }
            RETURN name, count(*) AS many
            ORDER BY name
            """;

    private static final String STRAY =
            """
            MATCH (episode:Episode)-[covers:COVERS]->(topic:Topic)
            WHERE covers.rank IS NULL OR NOT covers.rank STARTS WITH topic.id + ' ' OR NOT covers.rank ENDS WITH ' ' + episode.id
            RETURN covers.rank AS rank
            UNION
            MATCH (said)-[about:ABOUT]->(topic:Topic)
            WHERE about.rank IS NULL OR NOT about.rank STARTS WITH topic.id + ' ' OR NOT about.rank ENDS WITH ' ' + said.id
            RETURN about.rank AS rank
            """;

    @Autowired EpisodeGraph graph;
    @Autowired KeptCounts counts;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        rows("MATCH (node) DETACH DELETE node");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsKeptIsWhatCountingGives(int seed) {
        var random = new Random(seed);
        for (int step = 0; step < 8; step++) {
            var arrivals = new ArrayList<SourceArrival>();
            for (int number = 0; number < 4; number++) {
                arrivals.add(arrival(DOCUMENTS.get(random.nextInt(DOCUMENTS.size()))));
            }
            var removed = DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).id();
            graph.apply(arrivals, step % 2 == 0 ? List.of() : List.of(removed));
            assertThat(rows(TOPICS))
                    .isNotEmpty()
                    .allSatisfy(
                            topic -> {
                                assertThat(topic.get("episodes"))
                                        .isEqualTo(topic.get("allEpisodes"));
                                assertThat(topic.get("guests")).isEqualTo(topic.get("allGuests"));
                                assertThat(topic.get("claims")).isEqualTo(topic.get("allClaims"));
                            });
            assertThat(rows(GUESTS))
                    .allSatisfy(
                            guest ->
                                    assertThat(guest.get("episodes"))
                                            .isEqualTo(guest.get("allEpisodes")));
            assertThat(rows(SHOWS)).isEmpty();
            assertThat(rows(KINDS)).isNotEmpty().containsExactlyElementsOf(rows(ALL_KINDS));
        }
        assertThat(rows(STRAY)).isEmpty();
        var kept = rows(KEPT);
        rows("MATCH ()-[made:DISCUSSED|CLOSEST]->() DELETE made");
        rows("MATCH ()-[ranked:COVERS|ABOUT]->() REMOVE ranked.rank");
        counts.makeAll();
        assertThat(rows(KEPT)).containsExactlyElementsOf(kept);
        assertThat(rows(KINDS)).containsExactlyElementsOf(rows(ALL_KINDS));
    }

    private static SourceArrival arrival(Document document) {
        return new SourceArrival(
                document.id(), document.content(), List.of(), List.of(), List.of(), List.of());
    }

    private List<Map<String, Object>> rows(String statement) {
        try (var session = driver.session()) {
            return session.run("CYPHER 25 " + statement).list(Record::asMap);
        }
    }
}

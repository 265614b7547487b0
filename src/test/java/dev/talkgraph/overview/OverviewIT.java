package dev.talkgraph.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class OverviewIT {

    @Autowired Environment environment;
    @Autowired Driver driver;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void theCorpusIsShownAsTopicsTheirLinksAndCommunities() {
        var overview = api.get("/graph/overview").json();
        assertThat(overview.at("/nodes/0/id").asString()).isEqualTo("topic:tidal-power");
        assertThat(overview.at("/nodes/0/weight").asDouble()).isEqualTo(4 + 3);
        assertThat(overview.get("nodes").size()).isEqualTo(7);
        assertThat(overview.get("totalNodes").asInt()).isEqualTo(7);
        assertThat(overview.get("totalLinks").asInt()).isEqualTo(7);
        assertThat(overview.get("truncated").asBoolean()).isFalse();
        var related = api.get("/topics/sonar/related").json();
        assertThat(overview.get("links").valueStream())
                .anySatisfy(
                        link -> {
                            assertThat(link.get("source").asString())
                                    .isEqualTo("topic:seabed-mapping");
                            assertThat(link.get("target").asString()).isEqualTo("topic:sonar");
                            assertThat(link.get("weight").asDouble())
                                    .isEqualTo(related.at("/items/0/strength").asDouble());
                        });
    }

    @Test
    void everyNodeNamesItsCommunityUnlessItIsAlone() {
        var overview = api.get("/graph/overview").json();
        var communities = overview.get("communities");
        assertThat(communities.isEmpty()).isFalse();
        for (var community : communities) {
            var members =
                    overview.get("nodes")
                            .valueStream()
                            .filter(
                                    node ->
                                            node.path("community").asInt(0)
                                                    == community.get("id").asInt())
                            .count();
            assertThat(members).isEqualTo(community.get("topics").asInt()).isGreaterThan(1);
            assertThat(community.get("label").asString())
                    .startsWith(community.at("/central/0/name").asString());
        }
        assertThat(overview.get("nodes").valueStream())
                .anyMatch(
                        node ->
                                node.get("id").asString().equals("topic:grid-storage")
                                        && !node.has("community"));
    }

    @Test
    void fewerTopicsMayBeShownThanThereAre() {
        var overview = api.get("/graph/overview?limit=2").json();
        assertThat(overview.get("nodes").size()).isEqualTo(2);
        assertThat(overview.get("truncated").asBoolean()).isTrue();
        assertThat(overview.get("totalNodes").asInt()).isEqualTo(7);
        assertThat(api.get("/graph/overview?limit=0").at("/parameter")).isEqualTo("limit");
        assertThat(api.get("/graph/overview?limit=1001").at("/parameter")).isEqualTo("limit");
    }

    @Test
    void aChangeOfTheGraphIsSeen() {
        var before = api.get("/graph/overview").json().get("totalNodes").asInt();
        change(
                "CREATE (:Topic {id: 'harbour-light', name: 'harbour light', key: 'harbour light'})");
        assertThat(api.get("/graph/overview").json().get("totalNodes").asInt())
                .isEqualTo(before + 1);
        change("MATCH (topic:Topic {id: 'harbour-light'}) DETACH DELETE topic");
        assertThat(api.get("/graph/overview").json().get("totalNodes").asInt()).isEqualTo(before);
    }

    private void change(String statement) {
        try (var session = driver.session()) {
            session.run("CYPHER 25 " + statement).consume();
            session.run(
                            "CYPHER 25 MATCH (graph:Graph {id: 'graph'}) SET graph.version = graph.version + 1")
                    .consume();
        }
    }
}

package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A topic with more relations than anybody reads. */
@DatabaseTest
@WithGraph("exploration/wide")
class WideTopicIT {

    private static final String CLOSEST =
            """
            CYPHER 25 MATCH (:Topic {id: 'harbours'})-[kept:CLOSEST]->(other:Topic)
            RETURN other.id AS id ORDER BY id
            """;

    private static final String BEST =
            """
            CYPHER 25 MATCH (:Topic {id: 'harbours'})-[shared:RELATED_TO]-(other:Topic)
            WITH other.id AS id, shared
            ORDER BY shared.sharedClaims DESC, shared.sharedEpisodes DESC, shared.sharedGuests DESC, id
            LIMIT 500
            RETURN id ORDER BY id
            """;

    @Autowired Environment environment;
    @Autowired Driver driver;

    @Test
    void itsClosestTopicsAreReadAndNoOthers() {
        try (var session = driver.session()) {
            var closest = session.run(CLOSEST).list(row -> row.get("id").asString());
            assertThat(closest)
                    .hasSize(500)
                    .isEqualTo(session.run(BEST).list(row -> row.get("id").asString()));
            var related = Api.of(environment).get("/topics/harbours/related?limit=200").json();
            assertThat(related.get("total").asInt()).isEqualTo(500);
            assertThat(
                            related.get("items")
                                    .valueStream()
                                    .map(item -> item.at("/topic/id").asString()))
                    .hasSize(200)
                    .isSubsetOf(closest);
            assertThat(related.at("/items/0/sharedClaims").asInt()).isEqualTo(4);
        }
    }

    @Test
    void oneWithFewRelationsHasNoneApart() {
        var related = Api.of(environment).get("/topics/niche-4/related").json();
        assertThat(related.at("/items/0/topic/id").asString()).isEqualTo("harbours");
    }
}

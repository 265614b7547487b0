package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.util.Map;

/** What topics mean, set by hand: near ones share the first of two directions. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class LikenessIT {

    private static final String SET =
            "CYPHER 25 MATCH (topic:Topic {id: $id}) SET topic.embedding ="
                    + " [place IN range(0, 383) | CASE place WHEN 0 THEN $one WHEN 1 THEN $other"
                    + " ELSE 0.0 END]";
    private static final String RAISE =
            "CYPHER 25 MATCH (graph:Graph {id: 'graph'}) SET graph.version = graph.version + 1";
    private static final String FORGET = "CYPHER 25 MATCH (topic:Topic) REMOVE topic.embedding";

    @Autowired Environment environment;
    @Autowired Driver driver;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @AfterEach
    void forget() {
        run(FORGET, Map.of());
    }

    private void means(String topic, double one, double other) {
        run(SET, Map.of("id", topic, "one", one, "other", other));
    }

    private void run(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
            session.run(RAISE).consume();
            session.run("CYPHER 25 CALL db.awaitIndexes(30)").consume();
        }
    }

    @Test
    void ofTopicsThatShareAsMuchTheOneThatMeansMoreTheSameIsStronger() {
        run(FORGET, Map.of());
        var before = api.get("/topics/tidal-power/related").json().get("items");
        means("tidal-power", 1, 0);
        means("small-tidal-power", 0.9, 0.1);
        means("sonar", 0, 1);
        var after = api.get("/topics/tidal-power/related?size=200").json().get("items");
        for (var item : before) {
            var id = item.at("/topic/id").asString();
            var now =
                    after.valueStream()
                            .filter(each -> each.at("/topic/id").asString().equals(id))
                            .findFirst()
                            .orElseThrow();
            if (id.equals("small-tidal-power")) {
                assertThat(now.get("strength").asDouble())
                        .isGreaterThan(item.get("strength").asDouble());
                assertThat(now.get("why").asString()).contains("similar in meaning");
            } else {
                assertThat(now).isEqualTo(item);
            }
        }
    }

    @Test
    void whereNothingIsSharedWhatMeansTheSameComesLastAndSaysSo() {
        run(FORGET, Map.of());
        assertThat(api.get("/topics/grid-storage/related").json().get("total").asInt()).isZero();
        means("grid-storage", 1, 0);
        means("tidal-power", 0.8, 0.2);
        means("sonar", 0, 1);
        var related = api.get("/topics/grid-storage/related");
        assertThat(related.items("/topic/id")).containsExactly("tidal-power");
        assertThat(related.at("/items/0/why")).startsWith("Similar in meaning");
        assertThat(related.json().at("/items/0/strength").asDouble()).isBetween(0.001, 0.1);
        assertThat(related.json().at("/items/0/sharedClaims").asInt()).isZero();
    }
}

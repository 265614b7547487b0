package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

@DatabaseTest
class GraphExportIT {

    @Autowired GraphExport export;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        run("MATCH (node) DETACH DELETE node");
    }

    @Test
    void theOrderOfMakingDoesNotShow() throws IOException {
        run("CREATE (:Person:Guest {id: 'b', name: 'B'}), (:Person {id: 'a', name: 'A'})");
        run("CREATE (:Topic {id: 't', name: 'T', embedding: [0.1, 0.2]})");
        run("MATCH (a:Person {id: 'a'}), (t:Topic) CREATE (a)-[:KNOWS {as: 'y'}]->(t)");
        run("MATCH (a:Person {id: 'a'}), (t:Topic) CREATE (a)-[:KNOWS {as: 'x'}]->(t)");
        var one = lines();
        empty();
        run("CREATE (:Topic {name: 'T', id: 't'}), (:Person {id: 'a', name: 'A'})");
        run("MATCH (a:Person {id: 'a'}), (t:Topic) CREATE (a)-[:KNOWS {as: 'x'}]->(t)");
        run("MATCH (a:Person {id: 'a'}), (t:Topic) CREATE (a)-[:KNOWS {as: 'y'}]->(t)");
        run("CREATE (:Person:Guest {name: 'B', id: 'b'})");
        assertThat(lines())
                .isEqualTo(one)
                .containsExactly(
                        "{\"labels\":[\"Person\"],\"id\":\"a\",\"properties\":{\"name\":\"A\"}}",
                        "{\"labels\":[\"Guest\",\"Person\"],\"id\":\"b\",\"properties\":{\"name\":\"B\"}}",
                        "{\"labels\":[\"Topic\"],\"id\":\"t\",\"properties\":{\"name\":\"T\"}}",
                        "{\"type\":\"KNOWS\",\"from\":\"Person:a\",\"to\":\"Topic:t\",\"properties\":{\"as\":\"x\"}}",
                        "{\"type\":\"KNOWS\",\"from\":\"Person:a\",\"to\":\"Topic:t\",\"properties\":{\"as\":\"y\"}}");
    }

    @Test
    void jobsAndTheVersionAreLeftOut() throws IOException {
        run("CREATE (:Ingestion {id: 'job'}), (:Graph {id: 'graph', version: 7})");
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() throws IOException {
        var out = new ByteArrayOutputStream();
        export.jsonLines(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}

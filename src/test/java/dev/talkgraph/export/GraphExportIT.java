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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    void moreThanIsReadAtOnceIsInOrderToo() throws IOException {
        run(
                "CREATE (hub:Person {id: 'hub'}) WITH hub UNWIND range(2500, 1, -1) AS i"
                        + " CREATE (t:Topic {id: 't' + i}) CREATE (hub)-[:KNOWS]->(t)"
                        + " CREATE (t)-[:NEXT {as: 'b'}]->(hub) CREATE (t)-[:NEXT {as: 'a'}]->(hub)");
        var ids = IntStream.rangeClosed(1, 2_500).mapToObj(i -> "t" + i).sorted().toList();
        var expected = new ArrayList<String>();
        expected.add("{\"labels\":[\"Person\"],\"id\":\"hub\",\"properties\":{}}");
        var node = "{\"labels\":[\"Topic\"],\"id\":\"%s\",\"properties\":{}}";
        ids.forEach(id -> expected.add(node.formatted(id)));
        // By their lines, where a quotation mark comes before digits.
        var line =
                "{\"type\":\"KNOWS\",\"from\":\"Person:hub\",\"to\":\"Topic:%s\",\"properties\":{}}";
        ids.stream().map(line::formatted).sorted().forEach(expected::add);
        var next =
                "{\"type\":\"NEXT\",\"from\":\"Topic:%s\",\"to\":\"Person:hub\",\"properties\":{\"as\":\"%s\"}}";
        for (var id : ids) {
            expected.add(next.formatted(id, "a"));
            expected.add(next.formatted(id, "b"));
        }
        assertThat(lines()).containsExactlyElementsOf(expected);
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

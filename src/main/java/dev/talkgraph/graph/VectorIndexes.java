package dev.talkgraph.graph;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

import java.util.List;

/** The indexes over vectors. They slow writing down, so that many vectors are written without them. */
@Component
public class VectorIndexes {

    private static final List<String> CREATE = Schema.parts("schema/V0004__vector-indexes");
    private static final List<String> DROP = Schema.parts("schema/drop-vector-indexes");
    private static final String ONLINE = Cypher.named("schema/vector-indexes-online");
    private static final String AWAIT = Cypher.named("schema/await-indexes");

    private final Driver driver;

    VectorIndexes(Driver driver) {
        this.driver = driver;
    }

    /** Makes those that are missing and waits until all can be used. */
    public void create() {
        run(CREATE);
        run(List.of(AWAIT));
    }

    /** Takes them away; nothing is found by meaning until they are there again. */
    public void drop() {
        run(DROP);
    }

    /** Whether all can be used. */
    public boolean areOnline() {
        try (var session = driver.session()) {
            var online =
                    session.executeRead(
                            transaction -> transaction.run(ONLINE).single().get("online").asInt());
            return online == CREATE.size();
        }
    }

    private void run(List<String> statements) {
        try (var session = driver.session()) {
            for (var statement : statements) {
                session.run(statement).consume();
            }
        }
    }
}

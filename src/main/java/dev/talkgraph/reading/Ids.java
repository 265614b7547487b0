package dev.talkgraph.reading;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.web.Missing;

import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;

/** Which thing an id means now. */
@QueryClass
public class Ids {

    private static final String PRESENT_ID = Cypher.named("reading/present-id");
    private static final int LONGEST = 300;

    private final Neo4jTemplate nodes;
    private final Rows rows;

    Ids(Neo4jTemplate nodes, Rows rows) {
        this.nodes = nodes;
        this.rows = rows;
    }

    /**
     * The present id of the thing.
     *
     * @throws Missing when nothing has or had this id
     */
    @Transactional(readOnly = true)
    public String present(Kind kind, String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new Missing(kind.word(), id);
        }
        if (nodes.existsById(id, kind.node())) {
            return id;
        }
        return alias(kind, id)
                .filter(present -> nodes.existsById(present, kind.node()))
                .orElseThrow(() -> new Missing(kind.word(), id));
    }

    private Optional<String> alias(Kind kind, String id) {
        return rows
                .of(PRESENT_ID, Map.of("kind", kind.aliases(), "id", id), PresentId.class)
                .stream()
                .map(PresentId::id)
                .findFirst();
    }

    record PresentId(String id) {}
}

package dev.talkgraph.reading;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.web.Missing;

import java.util.Map;

/** Which thing an id means now. */
@QueryClass
public class Ids {

    private static final String PRESENT_ID = Cypher.named("reading/present-id");
    private static final int LONGEST = 300;

    private final Rows rows;

    Ids(Rows rows) {
        this.rows = rows;
    }

    /**
     * The present id of the thing.
     *
     * @throws Missing when nothing has or had this id
     */
    public String present(Kind kind, String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new Missing(kind.word(), id);
        }
        var names = Map.of("kind", kind.name(), "aliases", kind.aliases(), "id", id);
        return rows.of(PRESENT_ID, names, PresentId.class).stream()
                .map(PresentId::id)
                .findFirst()
                .orElseThrow(() -> new Missing(kind.word(), id));
    }

    record PresentId(String id) {}
}

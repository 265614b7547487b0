package dev.talkgraph.graph;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** The indexes over vectors. They slow writing down, so that many vectors are written without them. */
@Component
public class VectorIndexes {

    private static final List<String> CREATE = Schema.parts("schema/V0004__vector-indexes");
    private static final List<String> DROP = Schema.parts("schema/drop-vector-indexes");
    private static final String ONLINE = Cypher.named("schema/vector-indexes-online");
    private static final String AWAIT = Cypher.named("schema/await-indexes");

    private final Transactions transactions;

    VectorIndexes(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Makes those that are missing and waits until all can be used. */
    public void create() {
        Schema.apply(transactions, CREATE);
        transactions.read(running -> running.run(AWAIT, Map.of()));
    }

    /** Takes them away; nothing is found by meaning until they are there again. */
    public void drop() {
        Schema.apply(transactions, DROP);
    }

    /** Whether all can be used. */
    public boolean areOnline() {
        var online = transactions.read(running -> running.rows(ONLINE, Map.of())).getFirst();
        return online.get("online").asInt() == CREATE.size();
    }
}

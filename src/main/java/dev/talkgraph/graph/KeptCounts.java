package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts and ranks that lists are read by. Ingestion keeps them beside what it writes; here they
 * are made for a store that comes without them, with the same statements.
 */
@Component
public class KeptCounts {

    private static final String IS_COUNTED = Cypher.named("schema/is-counted");
    private static final String SET_COUNTED = Cypher.named("schema/set-counted");
    private static final String FORGET = Cypher.named("schema/forget-counts");
    private static final String IDS = Cypher.named("schema/ids-behind");
    private static final String NAMES = Cypher.named("schema/lower-names");
    private static final List<String> OF_EPISODES =
            List.of(Cypher.named("schema/rank-episodes"), Cypher.named("ingestion/count-kinds"));
    private static final List<String> OF_CLAIMS = List.of(Cypher.named("schema/rank-claims"));
    private static final List<String> OF_QUOTES = List.of(Cypher.named("schema/rank-quotes"));
    private static final List<String> OF_QUESTIONS = List.of(Cypher.named("schema/rank-questions"));
    private static final List<String> OF_PEOPLE =
            List.of(
                    NAMES,
                    Cypher.named("ingestion/count-people"),
                    Cypher.named("ingestion/count-discussed"));
    private static final List<String> OF_PODCASTS =
            List.of(Cypher.named("ingestion/count-podcasts"));
    private static final List<String> OF_TOPICS =
            List.of(
                    NAMES,
                    Cypher.named("schema/keys-from-end"),
                    Cypher.named("ingestion/count-topics"),
                    Cypher.named("ingestion/keep-closest-topics"),
                    Cypher.named("ingestion/rank-guests"),
                    Cypher.named("ingestion/keep-periods"));

    /** Of topics with more relations than this, readers look at the closest alone. */
    public static final int WIDE = 2_000;

    private static final int CLOSEST = 500;

    /** Of topics with more episodes or guests than this, what is told of all is kept; others are counted. */
    private static final int MANY = 200;

    /** Things of one transaction, few enough for the smallest heap. */
    private static final int MOST = 400;

    private final Transactions transactions;

    KeptCounts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Makes them unless they are there. */
    void makeMissing() {
        var row = transactions.read(running -> running.rows(IS_COUNTED, Map.of())).getFirst();
        if (!row.get("counted").asBoolean()) {
            makeAll();
        }
    }

    /** Makes them anew for a graph that was not written by ingestion. */
    public void makeAll() {
        transactions.write(running -> running.run(FORGET, Map.of()));
        each("Episode", OF_EPISODES);
        each("Claim", OF_CLAIMS);
        each("Quote", OF_QUOTES);
        each("Question", OF_QUESTIONS);
        each("Person", OF_PEOPLE);
        each("Podcast", OF_PODCASTS);
        each("Topic", OF_TOPICS);
        transactions.write(running -> running.run(SET_COUNTED, Map.of()));
    }

    private void each(String label, List<String> statements) {
        var after = "";
        while (true) {
            var ids = ids(label, after);
            if (ids.isEmpty()) {
                return;
            }
            var anew = anew(ids);
            transactions.write(
                    running -> {
                        statements.forEach(statement -> running.run(statement, anew));
                        return true;
                    });
            after = ids.getLast();
        }
    }

    /** The parameters of all statements for things of which nothing is kept yet. */
    private static Map<String, Object> anew(List<String> ids) {
        var parameters = new HashMap<>(touching(ids, List.of(), List.of(), Map.of()));
        parameters.put("sign", 1);
        parameters.put("anew", true);
        return parameters;
    }

    /**
     * The parameters of the statements that count topics and rank their guests.
     *
     * @param regrouped those of the topics of which the others' relations changed as well
     * @param people whose discussions were counted anew
     * @param days by topic those of which episodes or their guests changed; an undated one's is null
     */
    public static Map<String, Object> touching(
            List<String> ids,
            List<String> regrouped,
            List<String> people,
            Map<String, ? extends Collection<@Nullable LocalDate>> days) {
        return Map.of(
                "ids", ids,
                "regrouped", regrouped,
                "people", people,
                "days", days,
                "wide", WIDE,
                "kept", CLOSEST,
                "many", MANY,
                "anew", false);
    }

    private List<String> ids(String label, String after) {
        var parameters = Map.<String, Object>of("label", label, "after", after, "most", MOST);
        return transactions.read(running -> running.rows(IDS, parameters)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}

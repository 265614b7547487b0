package dev.talkgraph.ingestion;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ingestions as the database remembers them, outside the graph's version and its lock. */
@Component
class IngestionRecords {

    private static final String BEGIN = Cypher.named("ingestion/begin-ingestion");
    private static final String SAVE = Cypher.named("ingestion/save-ingestion");
    private static final String ONE = Cypher.named("ingestion/ingestion");
    private static final String PAGE = Cypher.named("ingestion/ingestions");
    private static final String COUNT = Cypher.named("ingestion/ingestion-count");
    private static final String UNFINISHED = Cypher.named("ingestion/unfinished-ingestions");
    private static final String FORGET = Cypher.named("ingestion/forget-ingestions");

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<IngestedSource>> SOURCES = new TypeReference<>() {};

    private final Transactions transactions;
    private final Instance instance;

    IngestionRecords(Transactions transactions, Instance instance) {
        this.transactions = transactions;
        this.instance = instance;
    }

    /** Remembers a new ingestion. */
    void begin(Ingestion ingestion) {
        write(BEGIN, parameters(ingestion));
    }

    /** Keeps how far an ingestion is, if it is still remembered. */
    void save(Ingestion ingestion) {
        write(SAVE, parameters(ingestion));
    }

    private Map<String, @Nullable Object> parameters(Ingestion ingestion) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", ingestion.id());
        parameters.put("state", ingestion.state().name());
        parameters.put("createdAt", ingestion.createdAt());
        parameters.put("finishedAt", ingestion.finishedAt());
        parameters.put("instance", instance.id());
        parameters.put("total", ingestion.total());
        parameters.put("finished", ingestion.finished());
        parameters.put("sources", JSON.writeValueAsString(ingestion.allSources()));
        return parameters;
    }

    Optional<Ingestion> find(String id) {
        return read(ONE, Map.of("id", id)).stream().findFirst().map(IngestionRecords::ingestion);
    }

    /** A page of ingestions without their sources, the newest first. */
    List<Ingestion> page(long skip, int limit) {
        return read(PAGE, Map.of("skip", skip, "limit", limit)).stream()
                .map(IngestionRecords::ingestion)
                .toList();
    }

    long count() {
        return read(COUNT, Map.of()).getFirst().get("total").asLong();
    }

    /** Those that this instance had not finished when its process ended. */
    List<Ingestion> unfinished() {
        return read(UNFINISHED, Map.of("instance", instance.id())).stream()
                .map(row -> row.get("id").asString())
                .flatMap(id -> find(id).stream())
                .toList();
    }

    void forgetBut(int kept) {
        write(FORGET, Map.of("kept", kept));
    }

    private void write(String statement, Map<String, ? extends @Nullable Object> parameters) {
        transactions.write(running -> running.run(statement, asGiven(parameters)));
    }

    private List<Value> read(String statement, Map<String, Object> parameters) {
        return transactions.read(running -> running.rows(statement, parameters));
    }

    /** The driver takes null for a property that is not there. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> asGiven(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }

    private static Ingestion ingestion(Value row) {
        var sources = row.get("sources");
        return new Ingestion(
                row.get("id").asString(),
                Ingestion.State.valueOf(row.get("state").asString()),
                row.get("createdAt").asString(),
                row.get("finishedAt").isNull() ? null : row.get("finishedAt").asString(),
                row.get("total").asInt(),
                row.get("finished").asInt(),
                sources.isNull() ? null : JSON.readValue(sources.asString(), SOURCES));
    }
}

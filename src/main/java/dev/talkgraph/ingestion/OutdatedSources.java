package dev.talkgraph.ingestion;

import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.format.Readers;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.reconciliation.KeptDocument;
import dev.talkgraph.source.Reading;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources whose facts another extractor made than the present one, as the graph keeps them. */
@Component
class OutdatedSources {

    private static final String COUNT = Cypher.named("ingestion/outdated-count");
    private static final String NEXT = Cypher.named("ingestion/outdated-sources");
    private static final String TEXTS = Cypher.named("ingestion/texts-of-sources");
    private static final String SETTLE = Cypher.named("ingestion/settle-extractor");
    private static final String EXTRACTOR = Cypher.named("ingestion/graph-extractor");
    private static final String PROGRESS = Cypher.named("ingestion/reextraction");
    private static final String SAVE = Cypher.named("ingestion/save-reextraction");
    private static final int EPISODES_AT_A_TIME = 50;

    private final Transactions transactions;
    private final Extraction extraction;

    OutdatedSources(Transactions transactions, Extraction extraction) {
        this.transactions = transactions;
        this.extraction = extraction;
    }

    /** How many sources the graph holds and how many of them are outdated. */
    record Count(long sources, long outdated) {}

    /**
     * A source.
     *
     * @param name a name that it came under
     * @param length of its text, in UTF-16 code units
     */
    record Outdated(String episode, String id, String name, long length) {}

    Count count() {
        return read(COUNT, Map.of("extractors", extraction.presentVersions()))
                .getFirst()
                .as(Count.class);
    }

    /** Those of some episodes behind one, in the order of the episodes. */
    List<Outdated> behind(String episode) {
        var parameters =
                Map.<String, Object>of(
                        "extractors", extraction.presentVersions(),
                        "after", episode,
                        "episodes", EPISODES_AT_A_TIME);
        return read(NEXT, parameters).stream().map(row -> row.as(Outdated.class)).toList();
    }

    /**
     * What is kept of a source's content.
     *
     * @param document the document that the text was written for; absent where the text is the
     *     content's own
     */
    record KeptText(String text, @Nullable String document) {

        Reading read() {
            return document == null
                    ? Readers.reread(text)
                    : Reading.restated(KeptDocument.of(document, text));
        }
    }

    /** Texts of sources that are still there, by id. */
    Map<String, KeptText> texts(Collection<String> ids) {
        var texts = new HashMap<String, KeptText>();
        for (var row : read(TEXTS, Map.of("ids", List.copyOf(ids)))) {
            texts.put(row.get("id").asString(), row.as(KeptText.class));
        }
        return texts;
    }

    /** What made the graph's facts; nothing where none were extracted. */
    Optional<String> extractor() {
        write(SETTLE, Map.of("supplied", SourceFacts.SUPPLIED));
        return read(EXTRACTOR, Map.of()).stream()
                .map(row -> row.get("extractor"))
                .filter(extractor -> !extractor.isNull())
                .map(extractor -> extractor.asString())
                .findFirst();
    }

    /** How far extracting anew came the last time, as JSON. */
    Optional<String> progress() {
        return read(PROGRESS, Map.of()).stream()
                .map(row -> row.get("json"))
                .filter(json -> !json.isNull())
                .map(json -> json.asString())
                .findFirst();
    }

    void saveProgress(String json) {
        write(SAVE, Map.of("json", json));
    }

    private List<Value> read(String statement, Map<String, Object> parameters) {
        return transactions.read(running -> running.rows(statement, parameters));
    }

    private void write(String statement, Map<String, Object> parameters) {
        transactions.write(running -> running.run(statement, parameters));
    }
}

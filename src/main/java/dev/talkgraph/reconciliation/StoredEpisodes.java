package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.NameKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The episodes' parts of the graph, within one transaction: taken out and written as a whole. */
final class StoredEpisodes {

    private static final String OF_SOURCES = Cypher.named("ingestion/episodes-of-sources");
    private static final String NAMES = Cypher.named("ingestion/episode-names");
    private static final String DELETE = Cypher.named("ingestion/delete-episodes");
    private static final String EMBEDDINGS = Cypher.named("ingestion/embeddings-of-episodes");

    /** A vector read takes some ten kilobytes; what is beyond this is computed again. */
    private static final int MOST_EMBEDDINGS = 5_000;

    /** From a kind of rows to the statement that creates them, in the order of writing. */
    private static final Map<String, String> CREATE = EpisodeRows.statements();

    private final Rows rows;

    StoredEpisodes(Rows rows) {
        this.rows = rows;
    }

    /** The episodes that sources describe at present. */
    List<Described> describedBy(Collection<String> sources) {
        return sources.isEmpty()
                ? List.of()
                : rows.of(OF_SOURCES, Map.of("ids", List.copyOf(sources))).stream()
                        .map(row -> row.as(Described.class))
                        .toList();
    }

    /** Takes episodes out and tells the names they used. */
    List<UsedName> delete(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var used = new ArrayList<UsedName>();
        for (var row : rows.of(NAMES, Map.of("ids", List.copyOf(ids)))) {
            used.add(
                    new UsedName(
                            NameKind.valueOf(row.get("kind").asString()),
                            row.get("alias").asString(),
                            row.get("text").asString(),
                            row.get("mentions").asLong()));
        }
        rows.run(DELETE, Map.of("ids", List.copyOf(ids)));
        return used;
    }

    /** The vectors of an episode's texts, for {@link #create}. */
    Map<String, Embeddings> embeddings(Collection<String> ids) {
        var embeddings = new HashMap<String, Embeddings>();
        if (!ids.isEmpty()) {
            var parameters =
                    Map.<String, Object>of("ids", List.copyOf(ids), "most", MOST_EMBEDDINGS);
            for (var row : rows.of(EMBEDDINGS, parameters)) {
                embeddings.put(
                        wording(row.get("text").asString(), row.get("explanation").asString()),
                        new Embeddings(
                                row.get("embedding").asObject(),
                                row.get("explanationEmbedding").asObject()));
            }
        }
        return embeddings;
    }

    /** Writes episodes; a text that had a vector keeps it. */
    void create(List<EpisodeRows> episodes, Map<String, Embeddings> embeddings) {
        CREATE.forEach(
                (kind, statement) ->
                        rows.write(
                                statement,
                                episodes.stream()
                                        .flatMap(episode -> episode.of(kind))
                                        .map(row -> with(embeddings, row))
                                        .toList()));
    }

    private static Map<String, Object> with(
            Map<String, Embeddings> embeddings, Map<String, Object> row) {
        var known = embeddings.get(wording(row.get("text"), row.get("explanation")));
        if (known != null) {
            row.put("embedding", known.ofText());
            row.put("explanationEmbedding", known.ofExplanation());
        }
        return row;
    }

    private static String wording(@Nullable Object text, @Nullable Object explanation) {
        return text + "\n\n" + (explanation == null ? "" : explanation);
    }

    /** What a text means, and its explanation, as the database gave it. */
    record Embeddings(@Nullable Object ofText, @Nullable Object ofExplanation) {}

    /** A source's present episode. */
    record Described(String source, String episode, @Nullable String fingerprint) {}

    /** A name an episode uses and how often. */
    record UsedName(NameKind kind, String alias, String text, long mentions) {}
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.GraphChanges;
import dev.talkgraph.graph.Transactions;
import dev.talkgraph.reconciliation.SourceArrival.Content;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The graph as a function of the set of its sources: sources are put into the set or taken out of
 * it, and the episodes that this touches are made anew, in one transaction.
 */
@Component
public class EpisodeGraph {

    private static final String EXTRACTOR = Cypher.named("ingestion/extractor-of-source");
    private static final String EPISODES = Cypher.named("ingestion/episodes-of-sources");

    private final GraphChanges changes;
    private final Transactions transactions;

    EpisodeGraph(GraphChanges changes, Transactions transactions) {
        this.changes = changes;
        this.transactions = transactions;
    }

    /**
     * The extractor that made the facts of a source in the graph.
     *
     * @return nothing when the graph does not hold this source
     */
    public Optional<String> extractorOf(String sourceId) {
        return transactions
                .read(running -> running.rows(EXTRACTOR, Map.of("id", sourceId)))
                .stream()
                .map(row -> row.get("extractor").asString())
                .findFirst();
    }

    /**
     * Changes the set of sources, all or nothing. What would change nothing leaves the graph's
     * version as it is.
     *
     * @param arrivals sources that come in; where one takes another's place, the later wins
     * @param removals ids of sources to take out; those the graph does not hold are passed over
     * @return for each source that arrived the id of the episode it describes
     * @throws IllegalArgumentException when a source comes without content and is not in the graph
     */
    public Map<String, String> apply(List<SourceArrival> arrivals, Collection<String> removals) {
        changes.apply(transaction -> new Rebuild(new Rows(transaction)).run(arrivals, removals));
        return episodesOf(arrivals.stream().map(SourceArrival::id).toList());
    }

    /**
     * Puts other facts in the place of those that sources in the graph have. Sources that are gone
     * meanwhile stay so.
     *
     * @param contents from the source's id to its text and what it says
     * @return what that changed in the episodes
     */
    public List<PartChange> replaceFacts(Map<String, Content> contents) {
        var found = new AtomicReference<List<PartChange>>(List.of());
        changes.apply(
                transaction -> {
                    var rows = new Rows(transaction);
                    var comparison = new PartComparison(rows);
                    var arrivals =
                            new StoredSources(rows)
                                    .byId(contents.keySet()).keySet().stream()
                                            .map(id -> again(id, contents))
                                            .toList();
                    var isChanged = new Rebuild(rows, comparison).run(arrivals, List.of());
                    found.set(comparison.changes());
                    return isChanged;
                });
        return Objects.requireNonNull(found.get());
    }

    private static SourceArrival again(String id, Map<String, Content> contents) {
        return new SourceArrival(id, contents.get(id), List.of(), List.of(), List.of(), List.of());
    }

    private Map<String, String> episodesOf(List<String> sources) {
        var episodes = new TreeMap<String, String>();
        transactions
                .read(running -> running.rows(EPISODES, Map.of("ids", sources)))
                .forEach(
                        row ->
                                episodes.put(
                                        row.get("source").asString(),
                                        row.get("episode").asString()));
        return episodes;
    }
}

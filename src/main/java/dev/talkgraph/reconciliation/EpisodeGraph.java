package dev.talkgraph.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The graph as a function of the set of its sources: sources are put into the set or taken out of
 * it, and the episodes that this touches are made anew, in one transaction.
 */
@Component
public class EpisodeGraph {

    /**
     * The extractor that made the facts of a source in the graph.
     *
     * @return nothing when the graph does not hold this source
     */
    public Optional<String> extractorOf(String sourceId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes the set of sources, all or nothing.
     *
     * @return for each source that arrived the id of the episode it describes
     */
    public Map<String, String> apply(List<SourceArrival> arrivals, Collection<String> removals) {
        throw new UnsupportedOperationException();
    }
}

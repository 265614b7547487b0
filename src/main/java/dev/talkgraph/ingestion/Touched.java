package dev.talkgraph.ingestion;

import dev.talkgraph.reconciliation.SourceArrival;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** The sources and addresses that a batch concerns, so that nothing in it depends on its order. */
final class Touched {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> uris = new HashSet<>();

    void add(@Nullable SourceArrival arrival) {
        if (arrival != null) {
            ids.add(arrival.id());
            ids.addAll(arrival.replaces());
            uris.addAll(arrival.uris());
        }
    }

    boolean concerns(@Nullable SourceArrival arrival) {
        return arrival != null
                && (ids.contains(arrival.id())
                        || arrival.replaces().stream().anyMatch(ids::contains)
                        || arrival.uris().stream().anyMatch(uris::contains));
    }
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.reconciliation.SourceArrival.Content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How arrivals and removals change the set of sources: worked out first, then written. */
final class SourceSet {

    private final SortedMap<String, StoredSource> before;
    private final SortedMap<String, StoredSource> after;
    private final SortedMap<String, Content> contents = new TreeMap<>();
    private final Map<String, String> sourceByUri;

    private SourceSet(SortedMap<String, StoredSource> before, Map<String, String> sourceByUri) {
        this.before = before;
        this.after = new TreeMap<>(before);
        this.sourceByUri = new TreeMap<>(sourceByUri);
    }

    static SourceSet changed(
            StoredSources stored, List<SourceArrival> arrivals, Collection<String> removals) {
        var uris =
                arrivals.stream().flatMap(arrival -> arrival.uris().stream()).distinct().toList();
        var byUri = stored.byUri(uris);
        var involved = new TreeSet<>(removals);
        involved.addAll(byUri.values());
        arrivals.forEach(arrival -> involved.add(arrival.id()));
        arrivals.forEach(arrival -> involved.addAll(arrival.replaces()));
        var set = new SourceSet(stored.byId(involved), byUri);
        removals.forEach(set.after::remove);
        arrivals.forEach(set::put);
        return set;
    }

    private void put(SourceArrival arrival) {
        arrival.replaces().stream().filter(id -> !id.equals(arrival.id())).forEach(after::remove);
        for (var uri : arrival.uris()) {
            var former = sourceByUri.put(uri, arrival.id());
            if (former != null && !former.equals(arrival.id())) {
                after.remove(former);
            }
        }
        var known = after.get(arrival.id());
        var content = arrival.content();
        if (content != null
                && (known == null || !known.extractor().equals(content.facts().extractor()))) {
            contents.put(arrival.id(), content);
            known = fresh(arrival, content, known);
        }
        if (known == null) {
            throw new IllegalArgumentException(
                    "Source " + arrival.id() + " came without its content and is not in the graph");
        }
        after.put(arrival.id(), known.with(arrival));
    }

    private static StoredSource fresh(
            SourceArrival arrival,
            Content content,
            @org.jspecify.annotations.Nullable StoredSource known) {
        return new StoredSource(
                arrival.id(),
                known == null ? List.of() : known.names(),
                known == null ? List.of() : known.uris(),
                known == null ? List.of() : known.stated(),
                FactsJson.of(content.facts().statement()),
                StoredSources.guestsOf(content.facts()),
                content.facts().announced(),
                content.facts().extractor());
    }

    /** Sources that are not in the set any more. */
    SortedSet<String> removed() {
        var removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        return removed;
    }

    /** Sources that are new in the set or not what they were. */
    SortedMap<String, StoredSource> changed() {
        var changed = new TreeMap<String, StoredSource>();
        after.forEach(
                (id, source) -> {
                    if (!Objects.equals(source, before.get(id)) || contents.containsKey(id)) {
                        changed.put(id, source);
                    }
                });
        return changed;
    }

    /** Texts and facts that came in, for sources that stay. */
    SortedMap<String, Content> contents() {
        contents.keySet().retainAll(after.keySet());
        return contents;
    }

    /** What made the facts that come in, and those that they take the place of. */
    SortedSet<String> extractors() {
        var extractors = new TreeSet<String>();
        contents().values().forEach(content -> extractors.add(content.facts().extractor()));
        before.forEach(
                (id, source) -> {
                    if (!after.containsKey(id) || contents.containsKey(id)) {
                        extractors.add(source.extractor());
                    }
                });
        return extractors;
    }

    boolean isUnchanged() {
        return removed().isEmpty() && changed().isEmpty();
    }
}

package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reconciliation.PartChange.Kind;
import dev.talkgraph.reconciliation.PartChange.Outcome;

import org.neo4j.driver.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what rewritten episodes hold with what they held. */
final class PartComparison implements Witness {

    private static final String PARTS = Cypher.named("ingestion/parts-of-episodes");

    private final Rows rows;
    private SortedMap<Key, Part> before = new TreeMap<>();
    private SortedMap<Key, Part> after = new TreeMap<>();

    PartComparison(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void before(Collection<String> episodes) {
        before = parts(episodes);
    }

    @Override
    public void after(Collection<String> episodes) {
        after = parts(episodes);
    }

    /** What is new, gone or changed; an episode is changed when anything it holds is. */
    List<PartChange> changes() {
        var changes = new ArrayList<PartChange>();
        before.forEach(
                (key, part) -> {
                    var now = after.get(key);
                    if (now == null) {
                        changes.add(key.change(Outcome.REMOVED, part));
                    } else if (!now.content().equals(part.content())) {
                        changes.add(key.change(Outcome.CHANGED, now));
                    }
                });
        after.forEach(
                (key, part) -> {
                    if (!before.containsKey(key)) {
                        changes.add(key.change(Outcome.ADDED, part));
                    }
                });
        addEpisodes(changes);
        return changes;
    }

    /** Episodes of which only the parts changed. */
    private void addEpisodes(List<PartChange> changes) {
        var told =
                changes.stream()
                        .filter(change -> change.kind() == Kind.EPISODE)
                        .map(PartChange::episode)
                        .toList();
        var touched = changes.stream().map(PartChange::episode).distinct().toList();
        for (var episode : touched) {
            var part = after.get(new Key(episode, Kind.EPISODE, episode));
            if (part != null && !told.contains(episode)) {
                changes.add(
                        new PartChange(
                                Kind.EPISODE, Outcome.CHANGED, episode, episode, part.text()));
            }
        }
    }

    private SortedMap<Key, Part> parts(Collection<String> episodes) {
        var parts = new TreeMap<Key, Part>();
        if (!episodes.isEmpty()) {
            rows.of(PARTS, Map.of("ids", List.copyOf(episodes)))
                    .forEach(row -> parts.put(Key.of(row), Part.of(row)));
        }
        return parts;
    }

    private record Key(String episode, Kind kind, String id) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::episode).thenComparing(Key::kind).thenComparing(Key::id);

        static Key of(Value row) {
            return new Key(
                    row.get("episode").asString(),
                    Kind.valueOf(row.get("kind").asString()),
                    row.get("id").asString());
        }

        PartChange change(Outcome outcome, Part part) {
            return new PartChange(kind, outcome, episode, id, part.text());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Part(String text, Map<String, Object> content) {

        static Part of(Value row) {
            return new Part(row.get("text").asString(), row.get("content").asMap());
        }
    }
}

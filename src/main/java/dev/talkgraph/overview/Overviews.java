package dev.talkgraph.overview;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.graph.KeptCounts;
import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.Strength;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the whole corpus is about; found out once for every version of the graph. */
@QueryClass
class Overviews {

    private static final String TOPICS = Cypher.named("overview/topics");
    private static final String LINKS = Cypher.named("overview/links");
    private static final String SIZE = Cypher.named("overview/size");

    /** How many topics are looked at. */
    private static final int MOST = 1_000;

    /** Relations of one topic that are kept. */
    private static final int KEPT = 50;

    private final Rows rows;
    private final GraphVersion version;
    private final AtomicReference<Known> known = new AtomicReference<>();

    Overviews(Rows rows, GraphVersion version) {
        this.rows = rows;
        this.version = version;
    }

    /** The overview, with at most so many topics. */
    Subgraph overview(int limit) {
        return current().landscape().drawn(limit);
    }

    /** Only one request at a time finds it out; the others wait for what it finds. */
    private synchronized Known current() {
        var present = version.current();
        var cached = known.get();
        if (cached == null || !cached.version().equals(present)) {
            cached = new Known(present, landscape());
            known.set(cached);
        }
        return cached;
    }

    private Landscape landscape() {
        var topics = rows.of(TOPICS, Map.of("most", MOST), Sized.class);
        var byId = topics.stream().collect(Collectors.toMap(Sized::id, Function.identity()));
        var ids = topics.stream().map(Sized::id).toList();
        var links =
                rows
                        .of(
                                LINKS,
                                Map.of("topics", ids, "wide", KeptCounts.WIDE, "kept", KEPT),
                                Shared.class)
                        .stream()
                        .map(Shared::ordered)
                        .distinct()
                        .map(shared -> shared.between(byId))
                        .toList();
        return Landscape.of(topics, links, rows.of(SIZE, Map.of(), Size.class).getFirst());
    }

    record Known(GraphVersion.Current version, Landscape landscape) {}

    record Size(long topics, long links) {}

    /** A topic, and how much is about it. */
    record Sized(String id, String name, long claims, long episodes, long guests) {

        long weight() {
            return claims + episodes;
        }

        Strength.Counts counts() {
            return new Strength.Counts(claims, episodes, guests);
        }
    }

    /** What two topics share. */
    record Shared(String one, String other, long claims, long episodes, long guests) {

        /** The same seen from that end whose id comes first. */
        Shared ordered() {
            return one.compareTo(other) <= 0
                    ? this
                    : new Shared(other, one, claims, episodes, guests);
        }

        Landscape.Link between(Map<String, Sized> topics) {
            var shared = new Strength.Counts(claims, episodes, guests);
            return new Landscape.Link(
                    one, other, Strength.of(shared, counts(topics, one), counts(topics, other)));
        }

        private static Strength.Counts counts(Map<String, Sized> topics, String id) {
            var topic = topics.get(id);
            return topic == null ? new Strength.Counts(0, 0, 0) : topic.counts();
        }
    }
}

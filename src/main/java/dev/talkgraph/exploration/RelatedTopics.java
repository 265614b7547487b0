package dev.talkgraph.exploration;

import com.fasterxml.jackson.annotation.JsonIgnore;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.KeptCounts;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.Strength;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which topics belong together. */
@QueryClass
public class RelatedTopics {

    private static final String RELATED = Cypher.named("exploration/related-topics");
    private static final String ALIKE = Cypher.named("exploration/topics-alike");

    /** What a further step leaves of a strength. */
    private static final double DECAY = 0.5;

    /** How many neighbours of one topic are looked at, so that a hub costs no more. */
    private static final int WIDEST = 500;

    /** From how many of the strongest topics the next step is taken. */
    private static final int FRONTIER = 20;

    private static final Comparator<Related> STRONGEST =
            Comparator.comparingDouble(Related::strength)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(Related::sharedClaims).reversed())
                    .thenComparing(Comparator.comparingLong(Related::claims).reversed())
                    .thenComparing(related -> related.topic().id());

    /** With fewer related topics than this, those of near meaning join them. */
    private static final int THIN = 10;

    private final Rows rows;
    private final Topics topics;

    RelatedTopics(Rows rows, Topics topics) {
        this.rows = rows;
        this.topics = topics;
    }

    /**
     * Related topics, strongest first. A topic reached over another has the product of both
     * strengths, halved for each step after the first, over the strongest way. Where little was said
     * about a topic, those that mean nearly the same come last.
     */
    public Page<Related> to(String id, Reach reach, Paging paging) {
        var found = new LinkedHashMap<String, Related>();
        var start = topics.topic(id);
        var from = new TopicReference(start.id(), start.name());
        var frontier = List.of(new Related(from, 1, 0, 0, 0, "", 0, 0));
        for (int step = 1; step <= reach.depth() && !frontier.isEmpty(); step++) {
            var reached = step(frontier, step);
            reached.keySet().removeIf(other -> other.equals(id) || found.containsKey(other));
            found.putAll(reached);
            frontier = reached.values().stream().sorted(STRONGEST).limit(FRONTIER).toList();
        }
        if (found.size() < THIN) {
            alike(id).stream()
                    .limit(THIN - found.size())
                    .forEach(other -> found.putIfAbsent(other.topic().id(), other));
        }
        var ranked = found.values().stream().sorted(STRONGEST).toList();
        var page = ranked.stream().skip(paging.skip()).limit(paging.count()).toList();
        return paging.page(page, ranked.size());
    }

    private List<Related> alike(String id) {
        return rows.of(ALIKE, Map.of("topic", id, "size", 2 * THIN), Alike.class).stream()
                .filter(other -> Strength.isAlike(other.cosine()))
                .map(Alike::related)
                .toList();
    }

    private Map<String, Related> step(Collection<Related> frontier, int step) {
        var origins = new LinkedHashMap<String, Related>();
        frontier.forEach(origin -> origins.put(origin.topic().id(), origin));
        var counts = counts(origins.keySet());
        var best = new LinkedHashMap<String, Related>();
        for (var row : related(origins.keySet())) {
            var origin = origins.get(row.origin());
            var own = counts.get(row.origin());
            if (origin != null && own != null) {
                var candidate = row.from(origin, own, step);
                best.merge(
                        candidate.topic().id(),
                        candidate,
                        (one, other) -> STRONGEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return best;
    }

    private Map<String, Strength.Counts> counts(Collection<String> ids) {
        var counts = new LinkedHashMap<String, Strength.Counts>();
        for (var topic : topics.all(List.copyOf(ids))) {
            counts.put(
                    topic.id(),
                    new Strength.Counts(topic.claims(), topic.episodes(), topic.guests()));
        }
        return counts;
    }

    private List<Row> related(Collection<String> ids) {
        return rows.of(
                RELATED,
                Map.of("topics", List.copyOf(ids), "widest", WIDEST, "wide", KeptCounts.WIDE),
                Row.class);
    }

    /** How far to go. */
    public record Reach(
            @Schema(
                            description = "How many steps away a topic may be",
                            minimum = "1",
                            maximum = "3",
                            defaultValue = "1")
                    int depth) {}

    /**
     * A related topic and why it is one.
     *
     * @param strength 0 to 1
     * @param sharedEpisodes with the topic asked for, or with the one on the way to it
     * @param why a sentence for people
     * @param depth how many steps away, 1 to 3
     * @param claims how many claims are about it: of two equally strong the weightier comes first
     */
    public record Related(
            TopicReference topic,
            double strength,
            long sharedEpisodes,
            long sharedGuests,
            long sharedClaims,
            String why,
            int depth,
            @JsonIgnore long claims) {}

    /** A topic that means nearly the same. */
    record Alike(TopicReference topic, double cosine, long claims) {

        Related related() {
            var strength = Math.round(Strength.alike(cosine) * 1_000) / 1_000.0;
            var why = "Similar in meaning, with nothing that is known to be about both";
            return new Related(topic, strength, 0, 0, 0, why, 1, claims);
        }
    }

    record Row(
            String origin,
            TopicReference topic,
            long sharedEpisodes,
            long sharedGuests,
            long sharedClaims,
            @Nullable Double cosine,
            boolean narrower,
            boolean broader,
            long episodes,
            long guests,
            long claims) {

        Related from(Related start, Strength.Counts own, int step) {
            var shared = new Strength.Counts(sharedClaims, sharedEpisodes, sharedGuests);
            var direct =
                    Strength.raised(
                            Strength.of(shared, own, new Strength.Counts(claims, episodes, guests)),
                            cosine);
            var strength = step == 1 ? direct : start.strength() * direct * DECAY;
            return new Related(
                    topic,
                    Math.round(strength * 1_000) / 1_000.0,
                    sharedEpisodes,
                    sharedGuests,
                    sharedClaims,
                    step == 1 ? why() : "Over " + start.topic().name() + ": " + why(),
                    step,
                    claims);
        }

        private String why() {
            var reasons = new ArrayList<String>();
            reasons.add(count(sharedClaims, "claim") + " about both");
            reasons.add(count(sharedEpisodes, "episode") + " about both");
            reasons.add(count(sharedGuests, "guest") + " of both");
            reasons.removeIf(reason -> reason.startsWith("0 "));
            if (Strength.isAlike(cosine)) {
                reasons.add("similar in meaning");
            }
            if (narrower) {
                reasons.add("a kind of it");
            }
            if (broader) {
                reasons.add("it is a kind of this");
            }
            return String.join(", ", reasons);
        }

        private static String count(long many, String word) {
            return many + " " + word + (many == 1 ? "" : "s");
        }
    }
}

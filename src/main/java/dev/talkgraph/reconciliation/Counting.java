package dev.talkgraph.reconciliation;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.KeptCounts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is counted and ranked beside the graph, within one transaction: of what a change touches anew,
 * and of nothing else.
 */
final class Counting {

    private static final String KINDS = Cypher.named("ingestion/count-kinds");
    private static final String PEOPLE = Cypher.named("ingestion/count-people");
    private static final String DISCUSSED = Cypher.named("ingestion/count-discussed");
    private static final String GUESTS_OF_TOPICS = Cypher.named("ingestion/guests-of-topics");
    private static final String PODCASTS = Cypher.named("ingestion/count-podcasts");
    private static final String PODCASTS_OF_GUESTS = Cypher.named("ingestion/podcasts-of-guests");
    private static final String DAYS = Cypher.named("ingestion/days-of-episodes");
    private static final String DAYS_OF_GUESTS = Cypher.named("ingestion/days-of-guests");

    /** In this order: guests are ranked by how many there are. */
    private static final List<String> OF_TOPICS =
            List.of(
                    Cypher.named("ingestion/count-topics"),
                    Cypher.named("ingestion/keep-closest-topics"),
                    Cypher.named("ingestion/rank-guests"),
                    Cypher.named("ingestion/keep-periods"));

    private final Rows rows;
    private final Map<String, Set<@Nullable LocalDate>> days = new HashMap<>();

    Counting(Rows rows) {
        this.rows = rows;
    }

    /** Before episodes are taken out. */
    void without(Collection<String> episodes) {
        if (!episodes.isEmpty()) {
            rows.run(KINDS, Map.of("ids", List.copyOf(episodes), "sign", -1));
            touchDays(DAYS, episodes);
        }
    }

    /** Once episodes are written. */
    void with(Collection<String> episodes) {
        if (!episodes.isEmpty()) {
            rows.run(KINDS, Map.of("ids", List.copyOf(episodes), "sign", 1));
            touchDays(DAYS, episodes);
        }
    }

    /** Once all names and episodes are as they will be. */
    void update(Touched topics, Touched people, Touched podcasts) {
        var guests = new TreeSet<>(people.things());
        if (!topics.regrouped().isEmpty()) {
            guests.addAll(idsOf(GUESTS_OF_TOPICS, topics.regrouped()));
        }
        rows.run(PEOPLE, Map.of("ids", List.copyOf(people.things())));
        rows.run(DISCUSSED, Map.of("ids", List.copyOf(guests)));
        var things = new TopicLinks(rows).update(topics, people);
        var shows = new TreeSet<>(podcasts.things());
        if (!people.regrouped().isEmpty()) {
            touchDays(DAYS_OF_GUESTS, people.regrouped());
            shows.addAll(idsOf(PODCASTS_OF_GUESTS, people.regrouped()));
        }
        rows.run(PODCASTS, Map.of("ids", List.copyOf(shows)));
        var touched =
                KeptCounts.touching(
                        things, List.copyOf(topics.regrouped()), List.copyOf(guests), days);
        OF_TOPICS.forEach(statement -> rows.run(statement, touched));
    }

    private Set<String> idsOf(String statement, Collection<String> ids) {
        return rows.column("id", statement, Map.of("ids", List.copyOf(ids)));
    }

    private void touchDays(String statement, Collection<String> ids) {
        for (var row : rows.of(statement, Map.of("ids", List.copyOf(ids)))) {
            days.computeIfAbsent(row.get("topic").asString(), none -> new HashSet<>())
                    .add(row.get("day").asLocalDate(null));
        }
    }
}

package dev.talkgraph.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.graph.Cypher;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is not looked at closely is not on the page. */
@DatabaseTest
@WithGraph("discussion/many-guests")
class DiscussionsIT {

    private static final String DISCUSSIONS = Cypher.named("discussion/discussions");
    private static final List<String> TOPICS = List.of("lamps", "buoys", "tides");
    private static final int ALL = 1_000;

    /** Depths by their definition, read without what is kept. */
    private static final String DEPTHS =
            """
            CYPHER 25
            MATCH (guest:Guest)
            LET episodes = COLLECT {
              MATCH (guest)-[:GUEST_ON]->(episode:Episode)
              WHERE EXISTS { (episode)-[:COVERS]->(topic) WHERE topic.id IN $topics }
                AND ($since IS NULL OR episode.publishedOn >= $since)
                AND ($until IS NULL OR episode.publishedOn <= $until)
              RETURN episode
            }
            FILTER size(episodes) > 0
            LET mentions = reduce(sum = 0, each IN COLLECT {
              UNWIND episodes AS episode
              MATCH (episode)-[covers:COVERS]->(topic) WHERE topic.id IN $topics
              RETURN covers.mentions
            } | sum + each),
            said = COLLECT {
              MATCH (guest)-[:MADE|SAID]->(said)-[:STATED_IN|FROM]->(episode) WHERE episode IN episodes
                AND EXISTS { (said)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
              RETURN DISTINCT said
            }
            LET depth = 3 * size([one IN said WHERE one:Claim]) + 2 * size([one IN said WHERE one:Quote]) + log(1.0 + mentions)
            RETURN guest.id AS id, depth, size(episodes) AS episodes
            ORDER BY depth DESC, episodes DESC, id
            """;

    @Autowired Driver driver;

    @Test
    void pagesAreThoseOfTheWholeListWhateverIsAskedFor() {
        for (int many = 1; many <= 3; many++) {
            var topics = TOPICS.subList(0, many);
            assertThat(pages(topics, null, null)).isEqualTo(depths(topics, null, null));
            var since = LocalDate.of(2020, 3, 1);
            var until = LocalDate.of(2021, 2, 10);
            assertThat(pages(topics, since, until)).isEqualTo(depths(topics, since, until));
            assertThat(pages(topics, since, null)).isEqualTo(depths(topics, since, null));
            var lastDay = LocalDate.of(9999, 12, 31);
            assertThat(pages(topics, null, lastDay)).isEqualTo(depths(topics, null, lastDay));
        }
    }

    @Test
    void beyondTheBoundTheDeepestAreLookedAt() {
        var all = depths(TOPICS, null, null);
        var some = answer(TOPICS, null, null, 20, ALL, 0, 10);
        assertThat(some.get("total").asInt()).isBetween(20, 60).isLessThan(all.size());
        assertThat(ids(some)).hasSize(10).isEqualTo(all.subList(0, 10));
        var newest =
                answer(List.of("lamps"), LocalDate.of(1900, 1, 1), null, ALL, 5, 0, 10)
                        .get("items")
                        .asList(item -> item.get("last").asLocalDate());
        assertThat(newest).hasSizeBetween(1, 5).contains(last());
    }

    private LocalDate last() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (episode:Episode)-[:COVERS]->({id: 'lamps'}) RETURN max(episode.publishedOn) AS day")
                    .single()
                    .get("day")
                    .asLocalDate();
        }
    }

    /** The whole list, page by page. */
    private List<String> pages(
            List<String> topics, @Nullable LocalDate since, @Nullable LocalDate until) {
        var ids = new ArrayList<String>();
        while (true) {
            var answer = answer(topics, since, until, ALL, ALL, ids.size(), 7);
            ids.addAll(ids(answer));
            if (ids.size() >= answer.get("total").asInt()) {
                return ids;
            }
        }
    }

    private static List<String> ids(Value answer) {
        return answer.get("items").asList(item -> item.get("guest").get("id").asString());
    }

    private Value answer(
            List<String> topics,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            int deepest,
            int newest,
            int skip,
            int size) {
        var asked = asked(topics, since, until);
        asked.putAll(Map.of("deepest", deepest, "newest", newest, "skip", skip, "size", size));
        asked.put("spoken", ".*");
        try (var session = driver.session()) {
            return Values.value(session.run(DISCUSSIONS, asked).single().asMap(value -> value));
        }
    }

    private List<String> depths(
            List<String> topics, @Nullable LocalDate since, @Nullable LocalDate until) {
        try (var session = driver.session()) {
            return session.run(DEPTHS, asked(topics, since, until))
                    .list(row -> row.get("id").asString());
        }
    }

    private static Map<String, Object> asked(
            List<String> topics, @Nullable LocalDate since, @Nullable LocalDate until) {
        var asked = new HashMap<String, Object>(Map.of("topics", topics));
        asked.put("since", since);
        asked.put("until", until);
        return asked;
    }
}

package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people talk about. */
@QueryClass
public class Topics {

    private static final String LIST = Cypher.named("exploration/topic-list");
    private static final String TOPICS = Cypher.named("exploration/topics-by-id");
    private static final String OF_EPISODE = Cypher.named("exploration/episode-topics");
    private static final String GUESTS = Cypher.named("exploration/topic-guests");

    private final Rows rows;
    private final People people;

    Topics(Rows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** Topics that fit. */
    public Page<Topic> list(Filter filter, Paging paging) {
        return rows.page(LIST, Parameters.of(filter), paging, this::all);
    }

    /** One topic. */
    Topic topic(String id) {
        return all(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing("topic", id));
    }

    /** Topics in the order of their ids. */
    List<Topic> all(List<String> ids) {
        return ids.isEmpty() ? List.of() : rows.of(TOPICS, Map.of("ids", ids), Topic.class);
    }

    /** What an episode is about, most salient first. */
    Page<Topic> ofEpisode(String episode, Paging paging) {
        var page = rows.page(OF_EPISODE, Map.of("episode", episode), paging, Covered.class);
        var topics =
                all(page.items().stream().map(Covered::id).toList()).stream()
                        .collect(Collectors.toMap(Topic::id, Function.identity()));
        return new Page<>(
                page.items().stream().map(covered -> covered.of(topics)).toList(),
                page.total(),
                page.next());
    }

    /** The guests of the episodes that cover a topic, those who said most about it first. */
    Page<Person> guestsOf(String topic, Paging paging) {
        return rows.page(GUESTS, Map.of("topic", topic), paging, people::guests);
    }

    public enum Order {
        EPISODES,
        GUESTS,
        NAME
    }

    /** Which topics, and in which order. */
    public record Filter(
            @Schema(description = "Part of one of its names") @Nullable String q,
            @Schema(
                            description =
                                    "What comes first: most episodes, most guests, or by name",
                            defaultValue = "EPISODES")
                    Order sort) {}

    record Covered(String id, long mentions, double salience) {

        Topic of(Map<String, Topic> topics) {
            var topic = topics.get(id);
            if (topic == null) {
                throw new Missing("topic", id);
            }
            return topic.with(mentions, salience);
        }
    }
}

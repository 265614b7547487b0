package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People who spoke as guests. */
@QueryClass
class Guests {

    private static final String LIST = Cypher.named("exploration/guest-list");
    private static final String TOPICS = Cypher.named("exploration/guest-topics");
    private static final String RELATED = Cypher.named("exploration/guest-related");

    /** Topics that more episodes cover say nothing about who is like whom. */
    private static final int WIDEST_TOPIC = 100;

    private final Rows rows;
    private final People people;
    private final SourceTexts texts;

    Guests(Rows rows, People people, SourceTexts texts) {
        this.rows = rows;
        this.people = people;
        this.texts = texts;
    }

    /** Guests that fit. */
    Page<Person> list(Filter filter, Paging paging) {
        return rows.page(LIST, Parameters.of(filter), paging, people::guests);
    }

    /** One guest. */
    Person guest(String id) {
        return people.guests(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("guest", id));
    }

    /** What a guest talked about, most salient first. */
    Page<GuestTopic> topics(String guest, Paging paging) {
        var page = rows.page(TOPICS, Map.of("guest", guest), paging, TopicRow.class);
        var words = texts.wordsOf(page.items().stream().flatMap(TopicRow::places));
        return new Page<>(
                page.items().stream().map(row -> row.with(words)).toList(),
                page.total(),
                page.next());
    }

    /** Who discusses the same topics, strongest first. */
    Page<RelatedGuest> relatedTo(String guest, Paging paging) {
        return rows.page(
                RELATED,
                Map.of("guest", guest, "widest", WIDEST_TOPIC),
                paging,
                RelatedGuest.class);
    }

    enum Order {
        EPISODES,
        NAME,
        RECENT
    }

    /** Which guests, and in which order. */
    record Filter(
            @Schema(description = "Part of one of their names") @Nullable String q,
            @Schema(description = "Id of a topic that an episode with them covers")
                    @IdOf(Kind.TOPIC)
                    @Nullable String topic,
            @Schema(description = "Least number of episodes as a guest", minimum = "0")
                    @Nullable Integer minEpisodes,
            @Schema(description = "A guest on this day or later") @Nullable LocalDate since,
            @Schema(description = "A guest on this day or earlier") @Nullable LocalDate until,
            @Schema(
                            description =
                                    "What comes first: most episodes, by name, or the last appearance",
                            defaultValue = "EPISODES")
                    Order sort) {}

    /**
     * A topic with what one guest said of it; all counts are this guest's.
     *
     * @param mentions how often the guest's episodes name the topic
     * @param salience 0 to 1, 1 being the guest's strongest topic
     */
    record GuestTopic(
            String id,
            String name,
            long episodes,
            long claims,
            long quotes,
            long mentions,
            double salience,
            List<Evidence> evidence) {}

    record TopicRow(
            String id,
            String name,
            long episodes,
            long claims,
            long quotes,
            long mentions,
            double salience,
            List<Place> evidence,
            List<Place> covered) {

        Stream<Place> places() {
            return (evidence.isEmpty() ? covered : evidence).stream();
        }

        GuestTopic with(SourceTexts.Words words) {
            var grounded = words.of(places().toList(), "TEXT");
            return new GuestTopic(id, name, episodes, claims, quotes, mentions, salience, grounded);
        }
    }

    /** Another guest, how close (0 to 1), and by which topics. */
    record RelatedGuest(
            References.PersonReference guest,
            double strength,
            List<References.TopicReference> sharedTopics) {}
}

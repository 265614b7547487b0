package dev.talkgraph.discussion;

import dev.talkgraph.episode.Slug;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who discussed a concept. */
@QueryClass
public class Discussions {

    private static final String CONCEPT = Cypher.named("discussion/concept-topics");
    private static final String NAMES = Cypher.named("discussion/topic-names");
    private static final String DISCUSSIONS = Cypher.named("discussion/discussions");

    /** Of each of several topics. */
    static final int MOST_GUESTS = 1_000;

    /** Of each topic between two days. */
    static final int MOST_EPISODES = 500;

    private final Rows rows;
    private final Concepts concepts;
    private final SourceTexts texts;

    Discussions(Rows rows, Concepts concepts, SourceTexts texts) {
        this.rows = rows;
        this.concepts = concepts;
        this.texts = texts;
    }

    /** Guests by depth; a concept that is no topic's name and means none gives nobody. */
    public Answer of(Asked asked, Paging paging) {
        var slug = Slug.of(asked.concept());
        var named = rows.of(CONCEPT, Map.of("id", slug), Named.class);
        var understood = understood(asked.concept(), slug, named);
        if (understood.isEmpty()) {
            return new Answer(asked.concept(), understood, List.of(), 0, null);
        }
        var parameters = new HashMap<>(Parameters.of(asked));
        var topics = understood.stream().map(each -> each.topic().id()).toList();
        parameters.put("topics", topics);
        parameters.put("spoken", spoken(namesOf(topics, named)));
        parameters.put("deepest", MOST_GUESTS);
        parameters.put("newest", MOST_EPISODES);
        var page = rows.page(DISCUSSIONS, parameters, paging, Row.class);
        var words = texts.wordsOf(page.items().stream().flatMap(Row::place));
        var items = page.items().stream().map(row -> row.with(words)).toList();
        return new Answer(asked.concept(), understood, items, page.total(), page.next());
    }

    private List<Understood> understood(String concept, String slug, List<Named> named) {
        return named.isEmpty()
                ? concepts.meantBy(concept).stream()
                        .map(each -> new Understood(each.topic(), How.MEANING, each.score()))
                        .toList()
                : named.stream().map(topic -> topic.understoodBy(slug)).toList();
    }

    private Stream<String> namesOf(List<String> topics, List<Named> named) {
        return named.isEmpty()
                ? rows.of(NAMES, Map.of("ids", topics), Name.class).stream().map(Name::name)
                : named.stream().map(Named::names).flatMap(Collection::stream);
    }

    /** A pattern for a text in which one of the names stands as words of its own. */
    private static String spoken(Stream<String> names) {
        return names.map(Pattern::quote)
                .collect(
                        Collectors.joining(
                                "|", "(?isu).*(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}]).*"));
    }

    /** The concept, and when it was discussed. */
    public record Asked(
            @Schema(
                            description = "A topic by any of its names, or in words of one's own",
                            example = "offline RL",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    String concept,
            @Schema(description = "In episodes published on this day or later")
                    @Nullable LocalDate since,
            @Schema(description = "In episodes published on this day or earlier")
                    @Nullable LocalDate until) {}

    /** Who discussed the concept, and as what it was understood. */
    @Schema(name = "Discussions")
    public record Answer(
            String concept,
            List<Understood> understoodAs,
            List<Discussion> items,
            long total,
            @Nullable String next) {}

    public enum How {
        NAME,
        ALIAS,
        /** None of its names, but what claims about it mean. */
        MEANING
    }

    /** A topic that the concept means, 0 to 1. */
    public record Understood(TopicReference topic, How how, double score) {}

    /**
     * One guest on the concept.
     *
     * @param depth what guests are ranked by
     * @param why how the depth comes about, for people
     * @param seconds how long the passages are in which this guest names it; absent where nothing
     *     says when they spoke
     * @param first the day of the first dated episode
     * @param best the words that show it best: a claim's, else a quote's, else where it is named
     */
    public record Discussion(
            PersonReference guest,
            double depth,
            String why,
            long claims,
            long quotes,
            @Nullable Double seconds,
            long episodes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Evidence best) {}

    record Name(String name) {}

    record Named(TopicReference topic, List<String> names) {

        Understood understoodBy(String slug) {
            var how = Slug.of(topic.name()).equals(slug) ? How.NAME : How.ALIAS;
            return new Understood(topic, how, 1.0);
        }
    }

    record Row(
            PersonReference guest,
            double depth,
            long mentions,
            long claims,
            long quotes,
            @Nullable Double seconds,
            long episodes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Place best,
            @Nullable Place covered) {

        Stream<Place> place() {
            return Stream.ofNullable(best == null ? covered : best);
        }

        Discussion with(SourceTexts.Words words) {
            var evidence = place().flatMap(place -> words.of(place).stream()).findFirst();
            return new Discussion(
                    guest,
                    Math.round(depth * 100) / 100.0,
                    why(),
                    claims,
                    quotes,
                    seconds,
                    episodes,
                    first,
                    last,
                    evidence.orElse(null));
        }

        private String why() {
            return "3 × %d claims + 2 × %d quotes + ln(1 + %d mentions)"
                    .formatted(claims, quotes, mentions);
        }
    }
}

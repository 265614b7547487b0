package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.identity.PersonName;
import dev.talkgraph.reading.Evidence;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The episodes, and what is in one. */
@QueryClass
class Episodes {

    private static final String LIST = Cypher.named("exploration/episode-list");
    private static final String EPISODES = Cypher.named("exploration/episodes-by-id");
    private static final String PARTS = Cypher.named("exploration/episode-parts");
    private static final String SEGMENTS = Cypher.named("exploration/episode-segments");
    private static final String QUALITY = Cypher.named("exploration/episode-quality");

    private static final int UNDATED = 99_999_999;

    private final Rows rows;
    private final SourceTexts texts;

    Episodes(Rows rows, SourceTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Episodes that fit, newest first, undated ones last. */
    Page<Episode> list(Filter filter, Paging paging) {
        var parameters = new HashMap<>(Parameters.of(filter));
        parameters.put("from", filter.until() == null ? "" : rankOf(filter.until()));
        parameters.put("to", filter.lastRank());
        return rows.page(LIST, parameters, paging, this::episodes);
    }

    /** What a rank begins with, the later the day the less; undated episodes come last. */
    private static String rankOf(LocalDate day) {
        var number = 10_000 * day.getYear() + 100 * day.getMonthValue() + day.getDayOfMonth();
        return String.valueOf(UNDATED - number);
    }

    private List<Episode> episodes(List<String> ids) {
        return rows.of(EPISODES, Map.of("ids", ids), Episode.class);
    }

    /** One episode with its chapters and summaries. */
    Episode episode(String id) {
        var parts = one(PARTS, id, Parts.class);
        var words =
                texts.wordsOf(parts.summaries().stream().flatMap(row -> row.evidence().stream()));
        var summaries = parts.summaries().stream().map(row -> row.with(words)).toList();
        return episodes(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("episode", id))
                .with(parts.chapters(), summaries);
    }

    /** What was spoken, in order. */
    Page<Segment> segments(String episode, Paging paging) {
        var page = rows.page(SEGMENTS, Map.of("episode", episode), paging, SegmentRow.class);
        var words = texts.wordsOf(page.items().stream().flatMap(row -> row.evidence().stream()));
        return new Page<>(
                page.items().stream().map(row -> row.with(words)).toList(),
                page.total(),
                page.next());
    }

    /** How well the episode's facts are grounded, and what its sources could not settle. */
    Quality quality(String id) {
        return one(QUALITY, id, QualityRow.class).quality();
    }

    private <T> T one(String statement, String id, Class<T> type) {
        return rows.of(statement, Map.of("id", id), type).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("episode", id));
    }

    /** Which episodes; undated ones are outside since and until. */
    record Filter(
            @Schema(description = "Part of the title") @Nullable String q,
            @Schema(description = "Id of a show") @IdOf(Kind.PODCAST) @Nullable String podcast,
            @Schema(description = "Id of a guest") @IdOf(Kind.PERSON) @Nullable String guest,
            @Schema(description = "Id of a topic") @IdOf(Kind.TOPIC) @Nullable String topic,
            @Schema(description = "Published on this day or later") @Nullable LocalDate since,
            @Schema(description = "Published on this day or earlier") @Nullable LocalDate until) {

        /** What all ranks of these days come before. */
        private String lastRank() {
            if (since != null) {
                return rankOf(since) + "!";
            }
            return until == null ? "a" : String.valueOf(UNDATED);
        }

        static Filter withGuest(String guest) {
            return new Filter(null, null, guest, null, null, null);
        }

        static Filter about(String topic) {
            return new Filter(null, null, null, topic, null, null);
        }
    }

    record Parts(List<Episode.Chapter> chapters, List<SummaryRow> summaries) {}

    record SummaryRow(String text, @Nullable String kind, List<Place> evidence) {

        Episode.Summary with(SourceTexts.Words words) {
            return new Episode.Summary(text, kind, words.of(evidence, "TEXT"));
        }
    }

    /** A passage of one speaker. */
    record Segment(
            String id,
            String text,
            @Nullable Double startSeconds,
            @Nullable Double endSeconds,
            @Nullable PersonReference speaker,
            List<Evidence> evidence) {}

    record SegmentRow(
            String id,
            String text,
            @Nullable Double startSeconds,
            @Nullable Double endSeconds,
            @Nullable PersonReference speaker,
            List<Place> evidence) {

        Segment with(SourceTexts.Words words) {
            return new Segment(
                    id, text, startSeconds, endSeconds, speaker, words.of(evidence, "TEXT"));
        }
    }

    /**
     * How far an episode can be trusted.
     *
     * @param groundedShare share of its claims, quotes, questions and summaries that point at a
     *     source's words, 0 to 1; absent where it has none
     * @param quotes how many quotes came to which verification
     * @param unresolvedNames names in its sources that nobody could be found for, and names that
     *     may be several people's, with theirs behind them
     * @param conflicts what its sources disagree on, misfiled names among it
     */
    record Quality(
            @Nullable Double groundedShare,
            long facts,
            Map<String, Long> quotes,
            List<String> unresolvedNames,
            List<String> conflicts,
            long sources) {}

    record QualityRow(
            long facts,
            long grounded,
            List<QuoteCount> quotes,
            List<String> unresolvedNames,
            List<LikeNames> likeNames,
            List<String> conflicts,
            long sources) {

        Quality quality() {
            var counts = new TreeMap<String, Long>();
            quotes.forEach(count -> counts.put(count.verification(), count.quotes()));
            return new Quality(
                    facts == 0 ? null : (double) grounded / facts,
                    facts,
                    counts,
                    Stream.concat(
                                    unresolvedNames.stream(),
                                    likeNames.stream().flatMap(names -> names.undecided().stream()))
                            .toList(),
                    conflicts,
                    sources);
        }
    }

    record QuoteCount(String verification, long quotes) {}

    /** Somebody of an episode, and other people whose names are close. */
    record LikeNames(String name, List<String> others) {

        /** "Alex Brandt (Alexander Brandt or Alexandra Brandt)", where it may be any of them. */
        Optional<String> undecided() {
            var own = PersonName.of(name);
            var others =
                    this.others.stream()
                            .filter(other -> own.mayBe(PersonName.of(other)))
                            .sorted()
                            .toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(name + " (" + String.join(" or ", others) + ")");
        }
    }
}

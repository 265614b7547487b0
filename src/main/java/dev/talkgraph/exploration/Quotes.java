package dev.talkgraph.exploration;

import dev.talkgraph.episode.Verification;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Recording;
import dev.talkgraph.reading.References.ClaimReference;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What people are quoted with. */
@QueryClass
class Quotes {

    private static final String LIST = Cypher.named("exploration/quote-list");
    private static final String QUOTES = Cypher.named("exploration/quotes-by-id");

    private final Rows rows;
    private final SourceTexts texts;

    Quotes(Rows rows, SourceTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Quotes that fit. */
    Page<Quote> list(Filter filter, Paging paging) {
        return rows.page(LIST, Parameters.of(filter), paging, this::quotes);
    }

    /** One quote. */
    Quote quote(String id) {
        return quotes(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing("quote", id));
    }

    private List<Quote> quotes(List<String> ids) {
        var quotes = rows.of(QUOTES, Map.of("ids", ids), QuoteRow.class);
        var words = texts.wordsOf(quotes.stream().flatMap(quote -> quote.places().stream()));
        return quotes.stream().map(quote -> quote.with(words)).toList();
    }

    /** Which quotes. */
    record Filter(
            @Schema(description = "Id of the person who said it") @IdOf(Kind.PERSON)
                    @Nullable String guest,
            @Schema(description = "Id of a topic") @IdOf(Kind.TOPIC) @Nullable String topic,
            @Schema(description = "Id of an episode") @IdOf(Kind.EPISODE) @Nullable String episode,
            @Schema(description = "What came of looking for it in the transcript")
                    @Nullable Verification verification) {

        static Filter by(String guest) {
            return new Filter(guest, null, null, null);
        }

        static Filter about(String topic) {
            return new Filter(null, topic, null, null);
        }

        static Filter from(String episode) {
            return new Filter(null, null, episode, null);
        }
    }

    record QuoteRow(
            String id,
            String text,
            String verification,
            @Nullable Double score,
            @Nullable String spokenText,
            @Nullable PersonReference saidBy,
            @Nullable EpisodeReference episode,
            @Nullable Double startSeconds,
            @Nullable String recordingUrl,
            List<TopicReference> about,
            List<ClaimReference> supports,
            List<Place> places) {

        Quote with(SourceTexts.Words words) {
            return new Quote(
                    id,
                    text,
                    verification,
                    score,
                    spokenText,
                    saidBy,
                    episode,
                    startSeconds,
                    Recording.at(recordingUrl, startSeconds),
                    about,
                    supports,
                    words.of(places, "TEXT"),
                    words.of(places, "SPOKEN"));
        }
    }
}

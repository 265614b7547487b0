package dev.talkgraph.exploration;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.EpisodeReference;
import dev.talkgraph.reading.References.PersonReference;
import dev.talkgraph.reading.References.QuestionReference;
import dev.talkgraph.reading.References.QuoteReference;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was claimed. */
@QueryClass
public class Claims {

    private static final String LIST = Cypher.named("exploration/claim-list");
    private static final String CLAIMS = Cypher.named("exploration/claims-by-id");

    /** So few claims of a confidence are sorted; of more, enough are among the first of all. */
    private static final int FEW = 2_000;

    private final Rows rows;
    private final SourceTexts texts;

    Claims(Rows rows, SourceTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Claims that fit, those with most evidence first. */
    public Page<Claim> list(Filter filter, Paging paging) {
        var parameters = new HashMap<>(Parameters.of(filter));
        parameters.put("few", FEW);
        return rows.page(LIST, parameters, paging, this::claims);
    }

    /** One claim. */
    Claim claim(String id) {
        return claims(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing("claim", id));
    }

    private List<Claim> claims(List<String> ids) {
        var claims = rows.of(CLAIMS, Map.of("ids", ids), ClaimRow.class);
        var words = texts.wordsOf(claims.stream().flatMap(claim -> claim.places().stream()));
        return claims.stream().map(claim -> claim.with(words)).toList();
    }

    /** Which claims. */
    public record Filter(
            @Schema(description = "Words that the text contains") @Nullable String q,
            @Schema(description = "Id of the person who made it") @IdOf(Kind.PERSON)
                    @Nullable String guest,
            @Schema(description = "Id of a topic") @IdOf(Kind.TOPIC) @Nullable String topic,
            @Schema(description = "Id of an episode") @IdOf(Kind.EPISODE) @Nullable String episode,
            @Schema(description = "What kind of claim") @Nullable ClaimKind kind,
            @Schema(
                            description = "Leaves out claims without a measured confidence",
                            minimum = "0",
                            maximum = "1")
                    @Nullable Double minConfidence) {

        static Filter by(String guest) {
            return new Filter(null, guest, null, null, null, null);
        }

        static Filter about(String topic) {
            return new Filter(null, null, topic, null, null, null);
        }

        static Filter in(String episode) {
            return new Filter(null, null, null, episode, null, null);
        }
    }

    record ClaimRow(
            String id,
            String text,
            @Nullable String explanation,
            List<String> kinds,
            @Nullable Double confidence,
            @Nullable String status,
            List<PersonReference> madeBy,
            @Nullable EpisodeReference statedIn,
            List<TopicReference> about,
            List<Place> places,
            List<QuoteReference> quotes,
            List<Claim.Relation> agreesWith,
            List<Claim.Relation> disputes,
            List<QuestionReference> answers) {

        Claim with(SourceTexts.Words words) {
            return new Claim(
                    id,
                    text,
                    explanation,
                    kinds,
                    confidence,
                    status,
                    madeBy,
                    statedIn,
                    about,
                    words.of(places, "TEXT"),
                    explanation == null ? null : words.of(places, "EXPLANATION"),
                    quotes,
                    agreesWith,
                    disputes,
                    answers);
        }
    }
}

package dev.talkgraph.exploration;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People who have been guests, and what they talked about. */
@FromGraph
@RestController
@Tag(name = "Guests")
@RequestMapping(path = "/api/v1/guests", produces = MediaType.APPLICATION_JSON_VALUE)
class GuestController {

    private final Guests guests;
    private final Episodes episodes;
    private final Claims claims;
    private final Quotes quotes;

    GuestController(Guests guests, Episodes episodes, Claims claims, Quotes quotes) {
        this.guests = guests;
        this.episodes = episodes;
        this.claims = claims;
        this.quotes = quotes;
    }

    @GetMapping
    @Operation(
            operationId = "guests",
            summary = "People who have been guests",
            description =
                    "All guests, or those who discussed a topic, by name, between two days. "
                            + "Somebody merely mentioned is no guest.")
    Page<Person> guests(@ParameterObject Guests.Filter filter, @ParameterObject Paging paging) {
        return guests.list(filter, paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "guest",
            summary = "One guest",
            description =
                    "The guest with other names, parts, counts and first and last appearance.")
    Person guest(@PathVariable @IdOf(Kind.GUEST) String id) {
        return guests.guest(id);
    }

    @GetMapping("/{id}/topics")
    @Operation(
            operationId = "guestTopics",
            summary = "What a guest talked about",
            description = "All counts are this guest's; the most salient topic comes first.")
    Page<Guests.GuestTopic> topics(
            @PathVariable @IdOf(Kind.GUEST) String id, @ParameterObject Paging paging) {
        return guests.topics(id, paging);
    }

    @GetMapping("/{id}/episodes")
    @Operation(
            operationId = "guestEpisodes",
            summary = "The episodes somebody was a guest of",
            description = "Newest first, undated ones last.")
    Page<Episode> episodes(
            @PathVariable @IdOf(Kind.GUEST) String id, @ParameterObject Paging paging) {
        return episodes.list(Episodes.Filter.withGuest(id), paging);
    }

    @GetMapping("/{id}/claims")
    @Operation(
            operationId = "guestClaims",
            summary = "The claims a guest made",
            description = "Those with most evidence first, each with its evidence, word for word.")
    Page<Claim> claims(@PathVariable @IdOf(Kind.GUEST) String id, @ParameterObject Paging paging) {
        return claims.list(Claims.Filter.by(id), paging);
    }

    @GetMapping("/{id}/quotes")
    @Operation(
            operationId = "guestQuotes",
            summary = "What a guest is quoted with",
            description = "Each with what came of looking for it in the transcript.")
    Page<Quote> quotes(@PathVariable @IdOf(Kind.GUEST) String id, @ParameterObject Paging paging) {
        return quotes.list(Quotes.Filter.by(id), paging);
    }

    @GetMapping("/{id}/related")
    @Operation(
            operationId = "relatedGuests",
            summary = "Who discusses the same topics, and which",
            description =
                    "The strength is the cosine of both guests' topics, each weighted by its "
                            + "rarity.")
    Page<Guests.RelatedGuest> related(
            @PathVariable @IdOf(Kind.GUEST) String id, @ParameterObject Paging paging) {
        return guests.relatedTo(id, paging);
    }
}

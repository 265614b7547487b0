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

/** What was said of a topic. */
@FromGraph
@RestController
@Tag(name = "Topics")
@RequestMapping(path = "/api/v1/topics/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class TopicFactsController {

    private final Claims claims;
    private final Quotes quotes;
    private final Episodes episodes;
    private final Questions questions;

    TopicFactsController(Claims claims, Quotes quotes, Episodes episodes, Questions questions) {
        this.claims = claims;
        this.quotes = quotes;
        this.episodes = episodes;
        this.questions = questions;
    }

    @GetMapping("/claims")
    @Operation(
            operationId = "topicClaims",
            summary = "Claims about a topic",
            description = "Those with most evidence first, each with its evidence, word for word.")
    Page<Claim> claims(@PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Paging paging) {
        return claims.list(Claims.Filter.about(id), paging);
    }

    @GetMapping("/quotes")
    @Operation(
            operationId = "topicQuotes",
            summary = "Quotes about a topic",
            description = "Each with what came of looking for it in the transcript.")
    Page<Quote> quotes(@PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Paging paging) {
        return quotes.list(Quotes.Filter.about(id), paging);
    }

    @GetMapping("/episodes")
    @Operation(
            operationId = "topicEpisodes",
            summary = "Episodes that cover a topic",
            description = "Newest first, undated ones last.")
    Page<Episode> episodes(
            @PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Paging paging) {
        return episodes.list(Episodes.Filter.about(id), paging);
    }

    @GetMapping("/questions")
    @Operation(
            operationId = "topicQuestions",
            summary = "Questions about a topic",
            description = "Each with the claims that answer it; open ones have none.")
    Page<Question> questions(
            @PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Paging paging) {
        return questions.list(Questions.Filter.about(id), paging);
    }
}

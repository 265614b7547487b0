package dev.talkgraph.exploration;

import dev.talkgraph.citation.CitationRequest;
import dev.talkgraph.citation.Citations;
import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quotes with what came of looking for them in the transcript. */
@FromGraph
@RestController
@Tag(name = "Quotes")
@RequestMapping(path = "/api/v1/quotes", produces = MediaType.APPLICATION_JSON_VALUE)
class QuoteController {

    private final Quotes quotes;
    private final Citations citations;

    QuoteController(Quotes quotes, Citations citations) {
        this.quotes = quotes;
        this.citations = citations;
    }

    @GetMapping
    @Operation(
            operationId = "quotes",
            summary = "Quotes with what came of looking for them in the transcript",
            description =
                    "All quotes, or those by a person, about a topic, from an episode, by "
                            + "verification. Each shows the words really spoken where a transcript has "
                            + "them; those of a PARAPHRASED quote mean the same. The score is the share "
                            + "of the quote's words found in order, whatever the verification.")
    Page<Quote> quotes(@ParameterObject Quotes.Filter filter, @ParameterObject Paging paging) {
        return quotes.list(filter, paging);
    }

    @GetMapping(
            path = "/{id}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                CitationRequest.MARKDOWN,
                CitationRequest.BIBTEX
            })
    @Operation(
            operationId = "quote",
            summary = "One quote",
            description =
                    "The quote with its verification, the words really spoken, the second, "
                            + "and the claims it supports.")
    @ApiResponse(
            responseCode = "200",
            description = "The quote, or with format its citation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Quote.class)))
    ResponseEntity<?> quote(
            @PathVariable @IdOf(Kind.QUOTE) String id, @ParameterObject CitationRequest cited) {
        return citations.quote(id, cited, () -> quotes.quote(id));
    }
}

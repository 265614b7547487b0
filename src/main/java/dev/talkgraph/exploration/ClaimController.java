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

/** Claims, those with most evidence first. */
@FromGraph
@RestController
@Tag(name = "Claims")
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
class ClaimController {

    private final Claims claims;
    private final Citations citations;

    ClaimController(Claims claims, Citations citations) {
        this.claims = claims;
        this.citations = citations;
    }

    @GetMapping
    @Operation(
            operationId = "claims",
            summary = "Claims, those with most evidence first",
            description =
                    "All claims, or those by a person, about a topic, in an episode, of a "
                            + "kind, containing words. Each comes with its evidence, word for word.")
    Page<Claim> claims(@ParameterObject Claims.Filter filter, @ParameterObject Paging paging) {
        return claims.list(filter, paging);
    }

    @GetMapping(
            path = "/{id}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                CitationRequest.MARKDOWN,
                CitationRequest.BIBTEX
            })
    @Operation(
            operationId = "claim",
            summary = "One claim with its evidence",
            description =
                    "The claim with who made it, where it stands, what supports it, and what "
                            + "agrees with it or disputes it.")
    @ApiResponse(
            responseCode = "200",
            description = "The claim, or with format its citation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Claim.class)))
    ResponseEntity<?> claim(
            @PathVariable @IdOf(Kind.CLAIM) String id, @ParameterObject CitationRequest cited) {
        return citations.claim(id, cited, () -> claims.claim(id));
    }
}

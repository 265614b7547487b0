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

/** Claims, those with most evidence first. */
@FromGraph
@RestController
@Tag(name = "Claims")
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
class ClaimController {

    private final Claims claims;

    ClaimController(Claims claims) {
        this.claims = claims;
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

    @GetMapping("/{id}")
    @Operation(
            operationId = "claim",
            summary = "One claim with its evidence",
            description =
                    "The claim with who made it, where it stands, what supports it, and what "
                            + "agrees with it or disputes it.")
    Claim claim(@PathVariable @IdOf(Kind.CLAIM) String id) {
        return claims.claim(id);
    }
}

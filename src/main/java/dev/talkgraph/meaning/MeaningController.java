package dev.talkgraph.meaning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vectors made anew, and how far that is. */
@RestController
@Tag(name = "Changing the graph")
@RequestMapping(path = "/api/v1/embeddings", produces = MediaType.APPLICATION_JSON_VALUE)
class MeaningController {

    private static final String EXAMPLE =
            """
            {"model": "all-minilm-l6-v2-q/1", "running": true, "done": 1024, "total": 35120}
            """;

    private final Meaning meaning;

    MeaningController(Meaning meaning) {
        this.meaning = meaning;
    }

    @GetMapping
    @Operation(
            operationId = "embeddings",
            summary = "How far the texts have the vectors that questions by meaning need")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = MeaningProgress.class)))
    MeaningProgress progress() {
        return meaning.progress();
    }

    @PostMapping
    @SecurityRequirement(name = "writeKey")
    @Operation(
            operationId = "reembed",
            summary = "Takes all vectors out and makes them anew, behind the answer")
    @ApiResponse(
            responseCode = "202",
            description = "It is under way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = MeaningProgress.class),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<MeaningProgress> reembed() {
        meaning.makeAnew();
        return ResponseEntity.accepted().body(meaning.progress());
    }
}

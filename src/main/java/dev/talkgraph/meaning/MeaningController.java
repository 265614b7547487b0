package dev.talkgraph.meaning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
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

    private final Meaning meaning;

    MeaningController(Meaning meaning) {
        this.meaning = meaning;
    }

    @GetMapping
    @Operation(
            operationId = "embeddings",
            summary = "How far the texts have the vectors that questions by meaning need",
            description =
                    "Claims, quotes, passages and topics get a vector each behind the facts. Until all"
                            + " have theirs, questions by meaning answer from those that have one.")
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
            summary = "Takes all vectors out and makes them anew, behind the answer",
            description =
                    "For a change of the model. Facts stay as they are, and questions by words go on.")
    @ApiResponse(
            responseCode = "202",
            description = "It is under way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = MeaningProgress.class)))
    ResponseEntity<MeaningProgress> reembed() {
        meaning.makeAnew();
        return ResponseEntity.accepted().body(meaning.progress());
    }
}

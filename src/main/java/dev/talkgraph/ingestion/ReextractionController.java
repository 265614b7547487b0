package dev.talkgraph.ingestion;

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

/** Facts extracted anew, how far that is, and what it changed. */
@RestController
@Tag(name = "Changing the graph")
@RequestMapping(path = "/api/v1/reextraction", produces = MediaType.APPLICATION_JSON_VALUE)
class ReextractionController {

    private final Reextraction reextraction;

    ReextractionController(Reextraction reextraction) {
        this.reextraction = reextraction;
    }

    @GetMapping
    @Operation(
            operationId = "reextraction",
            summary = "How far extracting anew is, or came the last time, and what it changed",
            description =
                    "Sources whose facts another version of the extractor made are outdated. What"
                            + " changed is counted in every episode that holds it, with some"
                            + " examples.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ReextractionProgress.class)))
    ReextractionProgress progress() {
        return reextraction.progress();
    }

    @PostMapping
    @SecurityRequirement(name = "writeKey")
    @Operation(
            operationId = "reextract",
            summary = "Extracts anew what another version of the extractor made, behind the answer",
            description =
                    "From the texts that the graph keeps; no file is read. What was interrupted goes"
                            + " on. With nothing outdated it is done at once.")
    @ApiResponse(
            responseCode = "202",
            description = "It is under way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ReextractionProgress.class)))
    ResponseEntity<ReextractionProgress> reextract() {
        return ResponseEntity.accepted().body(reextraction.begin());
    }
}

package dev.talkgraph.checking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;

/** Did they really say it? */
@RestController
@Tag(name = "Questions to the graph")
class CheckController {

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    @PostMapping(
            path = "/api/v1/check",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "check",
            summary = "Did they really say it? The words spoken, by whom, and at which second",
            description =
                    "Looks for a quote in all transcripts, by its words and by what it means, as the"
                            + " quotes of pages are looked for. With guest or episode it answers"
                            + " whether that person said it, or whether it was said there:"
                            + " verification, words and place are of what was asked. Where the"
                            + " words were said more surely by somebody else or in another episode,"
                            + " elsewhere has who and where. UNCHECKED says that there is no"
                            + " transcript to look at. attribution is SPEAKER where the transcript"
                            + " says who spoke, and ONLY_GUEST where it names nobody and the episode"
                            + " has one guest. A NOT_FOUND quote has words and a place where its"
                            + " own words point at one; they are not what it says. It reads"
                            + " only, and needs no key.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Asked.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What came of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Check.class)))
    @ApiResponse(responseCode = "404", description = "There is no such guest or episode")
    @ApiResponse(responseCode = "413", description = "The body is larger than 32 KB")
    @ApiResponse(responseCode = "415", description = "The body is no JSON")
    Check check(@Parameter(hidden = true) InputStream body) throws IOException {
        return checks.of(AskedBody.read(body));
    }
}

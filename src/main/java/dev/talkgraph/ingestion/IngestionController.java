package dev.talkgraph.ingestion;

import dev.talkgraph.web.Missing;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Changing the set of sources, over REST. */
@RestController
@Tag(name = "Changing the graph")
@SecurityRequirement(name = "writeKey")
@RequestMapping("/api/v1")
class IngestionController {

    private final Ingestions ingestions;
    private final Uploads uploads;
    private final IngestionEvents events;

    IngestionController(Ingestions ingestions, Uploads uploads, IngestionEvents events) {
        this.ingestions = ingestions;
        this.uploads = uploads;
        this.events = events;
    }

    @PostMapping(
            path = "/ingestions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSources
    ResponseEntity<Ingestion> ingestFiles(
            @Parameter(hidden = true) MultipartHttpServletRequest request) throws IOException {
        return accepted(uploads.files(request));
    }

    @PostMapping(
            path = "/ingestions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSources
    ResponseEntity<Ingestion> ingestText(@Parameter(hidden = true) InputStream body)
            throws IOException {
        return accepted(uploads.text(body));
    }

    @GetMapping(path = "/ingestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "ingestions",
            summary = "All ingestions, the newest first",
            description = "How far each is, without its sources.")
    Page<Ingestion> all(@ParameterObject Paging paging) {
        return ingestions.page(paging);
    }

    @GetMapping(path = "/ingestions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "ingestion",
            summary = "How far an ingestion is, source by source",
            description =
                    "Its state, and for every source what became of it: format, episode, what "
                            + "it added, or what is wrong with it.")
    @ApiResponse(
            responseCode = "200",
            description = "How far it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Ingestion.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such ingestion, or it is no longer remembered")
    Ingestion one(@PathVariable @Parameter(description = "Id of the ingestion") String id) {
        return ingestions.find(id).orElseThrow(() -> new Missing("ingestion", id));
    }

    @Operation(
            operationId = "ingestionEvents",
            summary =
                    "The same as it happens: a source event each, progress behind them, end at last",
            description =
                    "Server-sent events, told from the beginning: source (a source that is "
                            + "through), progress (the ingestion without its sources), end (the whole "
                            + "ingestion), after which the stream ends. The data is JSON.")
    @GetMapping(path = "/ingestions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "The events, until the ingestion ends",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such ingestion, or it is no longer remembered")
    @ApiResponse(responseCode = "429", description = "Too many listen already")
    SseEmitter events(@PathVariable @Parameter(description = "Id of the ingestion") String id) {
        return events.of(one(id).id());
    }

    @DeleteMapping("/sources/{id}")
    @Operation(
            operationId = "removeSource",
            summary = "Takes a source, and what it alone supported, out of the graph",
            description =
                    "Its episodes are made anew from what other sources say of them; what no "
                            + "source supports any more is gone.")
    @ApiResponse(responseCode = "204", description = "It is out")
    @ApiResponse(responseCode = "404", description = "The graph holds no such source")
    ResponseEntity<Void> remove(
            @PathVariable @Parameter(description = "Id of the source: the SHA-256 of its bytes")
                    String id) {
        if (!ingestions.remove(id)) {
            throw new Missing("source", id);
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Ingestion> accepted(IngestionRequest request) throws IOException {
        try {
            var ingestion = ingestions.submit(request);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/ingestions/" + ingestion.id()))
                    .body(ingestion);
        } catch (RuntimeException refused) {
            for (var upload : request.uploads()) {
                upload.discard();
            }
            throw refused;
        }
    }
}

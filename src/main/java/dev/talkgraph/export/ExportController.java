package dev.talkgraph.export;

import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.ProblemCode;
import dev.talkgraph.web.ProblemException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** The whole graph, to take away. */
@RestController
@Tag(name = "Questions to the graph")
class ExportController {

    /** Each holds a connection to the database for as long as its reader takes. */
    private static final int MOST_AT_A_TIME = 4;

    private static final int RETRY_AFTER_SECONDS = 30;

    private final GraphExport export;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    ExportController(GraphExport export) {
        this.export = export;
    }

    @GetMapping("/api/v1/export")
    @Operation(
            operationId = "export",
            summary = "The whole graph, streamed",
            description =
                    "Up to four at a time. A graph that changes meanwhile breaks the stream off,"
                            + " so that what ended well is of one version.")
    @ApiResponse(
            responseCode = "200",
            description =
                    "jsonl: a node or a relationship as JSON a line, sorted; the same graph gives"
                            + " the same bytes. graphml: all nodes and relationships with their"
                            + " properties, lists as JSON text. obsidian: a ZIP of a Markdown note"
                            + " a guest, topic and episode, linked. neo4j-admin: a ZIP of CSV files"
                            + " with the arguments of the import.",
            content = {
                @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")),
                @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/zip",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "409", description = "The graph changed before anything was sent")
    @ApiResponse(responseCode = "429", description = "Others are exporting; try again later")
    void export(
            @ParameterObject ExportRequest asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var format = asked.chosen();
        if (!places.tryAcquire()) {
            throw new TooManyExports();
        }
        try {
            var answer = new Attachment(format, response);
            if (request.getMethod().equals(HttpMethod.HEAD.name())) {
                answer.flush();
            } else {
                export.write(format, answer);
            }
        } finally {
            places.release();
        }
    }

    /**
     * What is asked for.
     *
     * @param format the name of an {@link ExportFormat}
     */
    record ExportRequest(
            @Schema(
                            description = "How the graph is written",
                            defaultValue = "jsonl",
                            allowableValues = {"jsonl", "graphml", "obsidian", "neo4j-admin"})
                    String format) {

        ExportRequest {
            if (ExportFormat.named(format).isEmpty()) {
                throw new InvalidParameter("format", ExportFormat.names());
            }
        }

        ExportFormat chosen() {
            return ExportFormat.named(format).orElseThrow();
        }
    }

    /** As many as there may be are exporting already. */
    static final class TooManyExports extends ProblemException {

        private static final long serialVersionUID = 1L;

        TooManyExports() {
            super(
                    ProblemCode.RATE_LIMITED,
                    "%d exports are under way already; try again in %d seconds."
                            .formatted(MOST_AT_A_TIME, RETRY_AFTER_SECONDS),
                    Map.of());
            with("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
        }
    }
}

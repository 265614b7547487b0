package dev.talkgraph.ingestion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.MediaType;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the one operation that two handlers share, each for a type of body. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        operationId = "ingest",
        summary = "Takes sources in; what becomes of them is told in the ingestion",
        description =
                "Files in a form, or one text within JSON, or the address of one within JSON. "
                        + "Addresses are fetched from the hosts of talkgraph.fetch.hosts alone, and "
                        + "none is named unless somebody did: a uri without a text is refused then. "
                        + "A source may hold others: the files of an archive, the items of a feed, "
                        + "the rows of a table; each is a source of the ingestion by itself. The "
                        + "request itself is judged at once; what is wrong with a content is told in "
                        + "the ingestion. The same bytes again change nothing.",
        requestBody =
                @RequestBody(
                        required = true,
                        content = {
                            @Content(
                                    mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                    schema = @Schema(implementation = IngestionBodies.Form.class)),
                            @Content(
                                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                                    schema =
                                            @Schema(
                                                    anyOf = {
                                                        IngestionBodies.Text.class,
                                                        IngestionBodies.Address.class
                                                    }))
                        }))
@ApiResponse(
        responseCode = "202",
        description = "Taken in; Location is the ingestion",
        headers =
                @Header(
                        name = "Location",
                        description = "The ingestion",
                        required = true,
                        schema = @Schema(type = "string")),
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Ingestion.class)))
@ApiResponse(responseCode = "413", description = "The request, or a text within it, is too large")
@ApiResponse(responseCode = "415", description = "The body is neither a form nor JSON")
@ApiResponse(
        responseCode = "429",
        description = "So much waits that nothing more is taken in for a while")
@interface TakesSources {}

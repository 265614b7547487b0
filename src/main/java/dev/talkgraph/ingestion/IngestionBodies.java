package dev.talkgraph.ingestion;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** How requests to ingest look, for the contract's description. */
final class IngestionBodies {

    private IngestionBodies() {}

    /**
     * A form with files.
     *
     * @param file one or more sources
     */
    record Form(
            @ArraySchema(
                            arraySchema = @Schema(description = "One or more files"),
                            schema = @Schema(type = "string", format = "binary"))
                    @Schema(requiredMode = REQUIRED)
                    List<byte[]> file,
            @Schema(description = "The show's name", example = "The Lantern Hour")
                    @Nullable String podcast,
            @Schema(description = "The episode's number", example = "12", minimum = "1")
                    @Nullable Integer number,
            @Schema(description = "The episode's title") @Nullable String title,
            @Schema(description = "The day it came out", example = "2024-03-08")
                    @Nullable LocalDate publishedOn,
            @Schema(description = "The episode's page") @Nullable String url,
            @Schema(description = "Where the one file came from; another source from there goes")
                    @Nullable String uri,
            @Schema(description = "Id of the source that the one file takes the place of")
                    @Nullable String replaces) {}

    /**
     * A text within JSON.
     *
     * @param text the source
     */
    record Text(
            @Schema(description = "The source's text", requiredMode = REQUIRED) String text,
            @Schema(description = "What to call it", example = "lanterns-12.txt")
                    @Nullable String name,
            @Schema(description = "Where it came from; another source from there goes")
                    @Nullable String uri,
            @Schema(description = "Id of the source that it takes the place of")
                    @Nullable String replaces,
            @Schema(description = "The show's name", example = "The Lantern Hour")
                    @Nullable String podcast,
            @Schema(description = "The episode's number", example = "12", minimum = "1")
                    @Nullable Integer number,
            @Schema(description = "The episode's title") @Nullable String title,
            @Schema(description = "The day it came out", example = "2024-03-08")
                    @Nullable LocalDate publishedOn,
            @Schema(description = "The episode's page") @Nullable String url) {}

    /**
     * An address within JSON, of a source that is fetched.
     *
     * @param uri the source's address
     */
    record Address(
            @Schema(
                            description =
                                    "Where the source is fetched from, by https, on one of the hosts "
                                            + "of talkgraph.fetch.hosts; another source from there goes",
                            requiredMode = REQUIRED,
                            example = "https://lantern.example/feed.xml")
                    String uri,
            @Schema(description = "What to call it; else the address tells") @Nullable String name,
            @Schema(description = "Id of the source that it takes the place of")
                    @Nullable String replaces,
            @Schema(description = "The show's name", example = "The Lantern Hour")
                    @Nullable String podcast,
            @Schema(description = "The episode's number", example = "12", minimum = "1")
                    @Nullable Integer number,
            @Schema(description = "The episode's title") @Nullable String title,
            @Schema(description = "The day it came out", example = "2024-03-08")
                    @Nullable LocalDate publishedOn,
            @Schema(description = "The episode's page") @Nullable String url) {}
}

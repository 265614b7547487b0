package dev.talkgraph.ingestion;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** How requests to ingest look, for the contract's description. */
final class IngestionBodies {

    static final String QUEUED =
            """
            {
              "id": "37fc2b8a-f207-478d-8f8e-9195ffe8a19d",
              "state": "QUEUED",
              "createdAt": "2024-03-08T10:15:30.120Z",
              "total": 1,
              "finished": 0,
              "sources": [{"name": "lanterns-12.txt", "state": "QUEUED"}]
            }""";

    static final String PARTLY_FAILED =
            """
            {
              "id": "37fc2b8a-f207-478d-8f8e-9195ffe8a19d",
              "state": "PARTLY_FAILED",
              "createdAt": "2024-03-08T10:15:30.120Z",
              "finishedAt": "2024-03-08T10:15:31.480Z",
              "total": 2,
              "finished": 2,
              "sources": [
                {
                  "name": "lanterns-12.txt",
                  "id": "2709d47bc339c5559f865e936ee0dfa031f13b9e2dc7004a928a674c48a25f3b",
                  "state": "DONE",
                  "format": "insight-newsletter",
                  "episode": "the-lantern-hour-12",
                  "added": {
                    "claims": 4, "quotes": 1, "questions": 1, "topics": 6, "people": 2, "segments": 0
                  }
                },
                {
                  "name": "empty.txt",
                  "state": "FAILED",
                  "problem": {
                    "code": "UNREADABLE_SOURCE",
                    "detail": "empty.txt cannot be read: The source is empty",
                    "reason": "The source is empty"
                  }
                }
              ]
            }""";

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
}

package dev.talkgraph.overview;

import dev.talkgraph.picture.Canvas;
import dev.talkgraph.picture.InEveryFormat;
import dev.talkgraph.picture.PictureFormat;
import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the whole corpus is about. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class OverviewController {

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/api/v1/graph/overview")
    @Operation(
            operationId = "overview",
            summary = "What the whole corpus is about, for pictures",
            description =
                    "The largest topics, the strongest links between them and the communities that"
                            + " they form (Leiden algorithm, over the 1,000 largest topics whatever"
                            + " the limit). Every community shows its most central topic as long as"
                            + " the limit allows, then the largest topics follow.")
    @InEveryFormat
    ResponseEntity<byte[]> overview(@ParameterObject Choice choice, Canvas canvas) {
        return canvas.show(overviews.overview(choice.limit()));
    }

    /** How much to show, and how. */
    record Choice(
            @Schema(
                            description = "The most topics to show",
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "100")
                    int limit,
            @Schema(description = "How the answer is written; otherwise as Accept says")
                    @Nullable PictureFormat format) {}
}

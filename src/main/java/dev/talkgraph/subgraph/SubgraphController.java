package dev.talkgraph.subgraph;

import dev.talkgraph.picture.Canvas;
import dev.talkgraph.picture.InEveryFormat;
import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The graph around things, for pictures. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class SubgraphController {

    private final Subgraphs subgraphs;

    SubgraphController(Subgraphs subgraphs) {
        this.subgraphs = subgraphs;
    }

    @GetMapping("/api/v1/graph")
    @Operation(
            operationId = "graph",
            summary = "The graph around things, for pictures",
            description =
                    "Nearest first, then in turns of every type of edge, strongest first, and of"
                            + " equally strong ones those that have most edges themselves. What"
                            + " is beyond the limit is counted in totalNodes and totalLinks, up"
                            + " to 10,000 edges a step.")
    @InEveryFormat
    @ApiResponse(responseCode = "404", description = "There is no such thing to draw around")
    ResponseEntity<byte[]> graph(@ParameterObject SubgraphRequest request, Canvas canvas) {
        return canvas.show(subgraphs.around(request));
    }
}

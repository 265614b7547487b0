package dev.talkgraph.paths;

import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How two things hang together. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class PathController {

    private final Paths paths;

    PathController(Paths paths) {
        this.paths = paths;
    }

    @GetMapping(path = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "paths",
            summary = "How two things hang together, explained",
            description =
                    "Paths over claims, quotes, episodes, topics and agreement, each step with the"
                            + " words that it stands on. The strongest comes first, and each next one"
                            + " is the strongest that goes another way. A step costs the more, the"
                            + " less its kind tells, and each thing on the way costs"
                            + " 0.4 × ln(edges), so that ways over what everybody has in common come"
                            + " last. At most 10 paths are found; truncated says that not all that"
                            + " could have led there was looked at.")
    @ApiResponse(responseCode = "200", description = "The paths; none where nothing leads there")
    @ApiResponse(responseCode = "404", description = "There is no such thing to begin or end at")
    PathAnswer paths(@ParameterObject PathRequest request) {
        return paths.between(request);
    }
}

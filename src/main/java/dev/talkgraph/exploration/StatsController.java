package dev.talkgraph.exploration;

import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much there is. */
@FromGraph
@RestController
@Tag(name = "Stats")
class StatsController {

    private final Stats stats;

    StatsController(Stats stats) {
        this.stats = stats;
    }

    @GetMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "stats",
            summary = "How much of everything there is",
            description =
                    "Counts of every kind of thing and of the edges between them, with the "
                            + "graph's version and its last change.")
    Stats.Answer stats() {
        return stats.now();
    }
}

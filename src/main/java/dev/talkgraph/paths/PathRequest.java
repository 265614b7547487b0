package dev.talkgraph.paths;

import dev.talkgraph.subgraph.Focus;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which two things are to be joined.
 *
 * @param from one of them, as {@code <type>:<id>}
 * @param to the other one
 */
public record PathRequest(
        @Schema(
                        description = "Where the paths begin, as <type>:<id>",
                        example = "guest:sergey-levine",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String from,
        @Schema(
                        description = "Where they end, as <type>:<id>",
                        example = "topic:reinforcement-learning",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String to,
        @Schema(
                        description = "How many steps a path may have",
                        minimum = "2",
                        maximum = "6",
                        defaultValue = "4")
                int maxHops,
        @Schema(
                        description = "The most paths to answer",
                        minimum = "1",
                        maximum = "10",
                        defaultValue = "5")
                int limit) {

    public PathRequest {
        Focus.of("from", from);
        Focus.of("to", to);
    }

    Focus start() {
        return Focus.of("from", from);
    }

    Focus end() {
        return Focus.of("to", to);
    }
}

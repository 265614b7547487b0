package dev.talkgraph.meaning;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * How far the graph's texts have their vectors.
 *
 * @param model what makes the vectors; absent where that is turned off
 */
public record MeaningProgress(
        @Schema(description = "What makes the vectors", example = "all-minilm-l6-v2-q/1")
                @Nullable String model,
        @Schema(description = "Whether texts are being worked on, or wait for it") boolean running,
        @Schema(description = "Texts that have their vector since this work began") long done,
        @Schema(description = "Texts that had none when it began") long total) {}

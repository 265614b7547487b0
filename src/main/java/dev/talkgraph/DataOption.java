package dev.talkgraph;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Map;

/** Where the store is, as every command takes it. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder of the store; the same as --talkgraph.data=DIR (default: ./data).")
    private @Nullable Path folder;

    Map<String, String> properties() {
        return folder == null ? Map.of() : Map.of("talkgraph.data", folder.toString());
    }
}

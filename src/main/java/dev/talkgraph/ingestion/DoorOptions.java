package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;
import dev.talkgraph.command.Opener;
import dev.talkgraph.command.RunningService;
import dev.talkgraph.graph.SecretFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Where a command that changes the graph goes: to the store, or to a service that holds it. */
final class DoorOptions {

    /** What can stand in a header. */
    private static final Pattern KEY = Pattern.compile("[!-~]{1,500}");

    @Option(names = "--server", paramLabel = "URL", description = "Go through this service.")
    private @Nullable URI server;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Holds the service's write key (default: $TALKGRAPH_KEY_FILE).")
    private @Nullable Path keyFile;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the store; the same as --talkgraph.data=DIR.")
    private @Nullable Path data;

    /** Opens the store, or finds the service that has it open and says so. */
    Door open(Opener opener, Consumer<String> say) {
        if (server != null) {
            return new ServiceDoor(server, key(statedKeyFile()));
        }
        try {
            return new StoreDoor(opener.open(properties()));
        } catch (RuntimeException failure) {
            var service = RunningService.holding(opener.data(), failure).orElseThrow(() -> failure);
            say.accept(
                    "The service at %s holds the store; going through it".formatted(service.url()));
            var file = statedKeyFile();
            return new ServiceDoor(
                    URI.create(service.url()),
                    key(file == null ? opener.data().resolve("write.key") : file));
        }
    }

    private Map<String, String> properties() {
        return data == null ? Map.of() : Map.of("talkgraph.data", data.toString());
    }

    private @Nullable Path statedKeyFile() {
        var named = System.getenv("TALKGRAPH_KEY_FILE");
        return keyFile != null || named == null ? keyFile : Path.of(named);
    }

    private static String key(@Nullable Path file) {
        if (file == null) {
            throw new CommandFailure(
                    CommandFailure.WRONG_USE,
                    "The service needs its write key; name its file with --key-file or"
                            + " TALKGRAPH_KEY_FILE",
                    null);
        }
        return new SecretFile(file)
                .read()
                .filter(key -> KEY.matcher(key).matches())
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        CommandFailure.WRONG_USE, "No key in " + file, null));
    }
}

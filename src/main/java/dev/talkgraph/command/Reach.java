package dev.talkgraph.command;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** How a command that asks reaches the graph, as its options say; to be mixed into the command. */
public final class Reach {

    @Option(names = "--server", paramLabel = "URL", description = "Ask this service.")
    private @Nullable URI server;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the store; the same as --talkgraph.data=DIR.")
    private @Nullable Path data;

    /**
     * The store, opened by this process, or the service: the one that was named, or else the one
     * that holds the store.
     */
    public <T> T to(
            Opener opener,
            Function<ConfigurableApplicationContext, ? extends T> store,
            Function<URI, ? extends T> service) {
        if (server != null) {
            return service.apply(server);
        }
        try {
            return store.apply(opener.open(options()));
        } catch (RuntimeException failure) {
            var holding = RunningService.holding(opener.data(), failure).orElseThrow(() -> failure);
            return service.apply(URI.create(holding.url()));
        }
    }

    private Map<String, String> options() {
        return data == null ? Map.of() : Map.of("talkgraph.data", data.toString());
    }
}

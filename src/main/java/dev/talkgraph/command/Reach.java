package dev.talkgraph.command;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * How a command that asks reaches the graph.
 *
 * @param server a service to ask; absent for the store
 * @param data the folder of the store; absent for the usual one
 */
public record Reach(Opener opener, @Nullable URI server, @Nullable Path data) {

    /**
     * The store, opened by this process, or the service: the one that was named, or else the one
     * that holds the store.
     */
    public <T> T to(
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

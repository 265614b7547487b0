package dev.talkgraph.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** A server on this machine that is found as {@code lantern.example}, and what may fetch from it. */
public final class LocalPages implements AutoCloseable {

    public static final String HOST = "lantern.example";

    private final HttpServer server;

    public LocalPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Answers a request, and may fail to. */
    @FunctionalInterface
    public interface Answer {

        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    public URI serve(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        answer.to(exchange);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        return at(HOST, path);
    }

    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    /** Fetches by http from this machine, for two seconds at most. */
    public static Fetching fetching() {
        return new Fetching(
                properties(),
                "http",
                host -> List.of(InetAddress.getLoopbackAddress()),
                address -> true);
    }

    static FetchProperties properties() {
        return new FetchProperties(List.of(HOST, "*.keepers.example"), Duration.ofSeconds(2), 3);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

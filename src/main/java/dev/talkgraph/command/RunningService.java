package dev.talkgraph.command;

import dev.talkgraph.graph.StoreInUse;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the service that holds a store can be found, kept beside the store while it runs.
 *
 * @param url its address, without the path of the API
 * @param bolt the address of its database
 * @param pid its process
 */
public record RunningService(String url, String bolt, long pid) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The service that has the store open, if that is why it could not be opened.
     *
     * @param data the folder of the store
     * @param failure what came of opening it
     */
    public static Optional<RunningService> holding(Path data, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreInUse) {
                return read(data).filter(RunningService::runs);
            }
        }
        return Optional.empty();
    }

    /** Says where the service is to whoever finds the store in use. */
    public void keep(Path data) throws IOException {
        var draft = file(data).resolveSibling("service.json.new");
        Files.writeString(draft, JSON.writeValueAsString(this));
        Files.move(draft, file(data), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the file away when it is still this service's. */
    public void forget(Path data) throws IOException {
        if (read(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(file(data));
        }
    }

    private boolean runs() {
        return ProcessHandle.of(pid).isPresent();
    }

    private static Optional<RunningService> read(Path data) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file(data)), RunningService.class));
        } catch (IOException | JacksonException absent) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("service.json");
    }
}
